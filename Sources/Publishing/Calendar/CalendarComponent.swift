// Calendars as plain values: components with properties, still without escapes and folds.

/// A component of a calendar (RFC 5545), such as an event.
struct CalendarComponent: Hashable, Sendable {
  /// Such as "VEVENT".
  let name: String
  var properties: [CalendarProperty] = []
  var components: [CalendarComponent] = []

  /// Adds a property.
  mutating func add(
    _ name: String, _ value: String, as form: CalendarProperty.Form = .standard,
    zone: String? = nil
  ) {
    properties.append(CalendarProperty(name: name, value: value, form: form, zone: zone))
  }
}

/// A property of a component.
struct CalendarProperty: Hashable, Sendable {
  /// How a value is to be understood.
  enum Form: Hashable, Sendable {
    /// In the syntax that RFC 5545 gives values of this property.
    case standard
    /// A day instead of a date and time.
    case date
    /// Any text.
    case text
  }

  /// Such as "DTSTART".
  let name: String
  let value: String
  let form: Form
  /// The zone that a local time belongs to.
  let zone: String?
}
