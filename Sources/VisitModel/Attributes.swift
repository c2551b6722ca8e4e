// What every part of a programme can say of itself: its attributes, in the order of the file.

public import Diagnostics

/// One attribute as the file gives it. A class for the reason that `Entry` is one.
public final class Attribute: Sendable {
  public let key: AttributeKey
  public let values: [Value<Entity>]
  /// The audience named in brackets after the key: `gift (internal): …`.
  public let release: Release?
  public let span: Span
  /// The places of the single values.
  public let valueSpans: [Span]

  public init(
    key: AttributeKey, values: [Value<Entity>], release: Release?, span: Span, valueSpans: [Span]
  ) {
    self.key = key
    self.values = values
    self.release = release
    self.span = span
    self.valueSpans = valueSpans
  }
}

/// Something of a programme that has attributes.
public protocol Attributed {
  var attributes: [Attribute] { get }
  var span: Span { get }
}

extension Attributed {
  /// The first attribute of this name.
  public func attribute(_ key: AttributeKey) -> Attribute? { attributes.first { $0.key == key } }

  /// All values of this name, over all times it is given.
  public func values(_ key: AttributeKey) -> [Value<Entity>] {
    var result: [Value<Entity>] = []
    for attribute in attributes where attribute.key == key { result += attribute.values }
    return result
  }

  /// The entities of all values of this name.
  public func entities(_ key: AttributeKey) -> [Entity] {
    values(key).compactMap { if case .reference(let entity) = $0 { entity } else { nil } }
  }

  /// The word of an attribute with a closed list.
  public func word(_ key: AttributeKey) -> String? {
    if case .word(let word)? = attribute(key)?.values.first { word } else { nil }
  }

  /// What `release:` says; nil when it says nothing.
  public var statedRelease: Release? { word(.release).flatMap(Release.init(rawValue:)) }
}
