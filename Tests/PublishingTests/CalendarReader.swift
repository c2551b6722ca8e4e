// Reads calendars back with libical, so that tests see what a reader sees.

import CICal
import Testing

/// An event or a zone as libical reads it.
struct ReadComponent {
  /// Texts without their escapes, everything else as written; of properties given more than once,
  /// the last.
  var properties: [String: String] = [:]
  var zones: [String: String] = [:]
  var parts: [String] = []
}

/// The components of a calendar by their names. Serialised: libical has state of its own.
@MainActor func readCalendar(_ bytes: [UInt8]) throws -> [String: [ReadComponent]] {
  let text = bytes.map { CChar(bitPattern: $0) } + [0]
  let calendar = try #require(icalcomponent_new_from_string(text))
  defer { icalcomponent_free(calendar) }
  try #require(icalcomponent_count_errors(calendar) == 0)
  var result: [String: [ReadComponent]] = ["VCALENDAR": [read(calendar)]]
  var component = icalcomponent_get_first_component(calendar, ICAL_ANY_COMPONENT)
  while let current = component {
    let name = String(cString: icalcomponent_kind_to_string(icalcomponent_isa(current)))
    result[name, default: []].append(read(current))
    component = icalcomponent_get_next_component(calendar, ICAL_ANY_COMPONENT)
  }
  return result
}

private func read(_ component: OpaquePointer) -> ReadComponent {
  var result = ReadComponent()
  var property = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY)
  while let current = property {
    let name = String(cString: icalproperty_get_property_name(current))
    result.properties[name] = value(current)
    if let zone = icalproperty_get_first_parameter(current, ICAL_TZID_PARAMETER) {
      result.zones[name] = String(cString: icalparameter_get_tzid(zone))
    }
    property = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)
  }
  var part = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT)
  while let current = part {
    let text = icalcomponent_as_ical_string_r(current)
    defer { icalmemory_free_buffer(text) }
    if let text { result.parts.append(String(cString: text)) }
    part = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)
  }
  return result
}

private func value(_ property: OpaquePointer) -> String {
  let value = icalproperty_get_value(property)
  if icalvalue_isa(value) == ICAL_TEXT_VALUE, let text = icalvalue_get_text(value) {
    return String(cString: text)
  }
  return String(cString: icalproperty_get_value_as_string(property))
}
