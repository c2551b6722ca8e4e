// All rules and all kinds of finding: the one place where codes are listed.

import AccountDialect
import Accounts
public import Diagnostics
import Loading
import MachineForm
import Manuscripts
import VisitSyntax

/// The rules that `herald check` runs.
public enum Catalogue {
  /// One row a rule.
  static let rules: [Rule] = [
    .impossibleTime, .cyclicOrder, .outsideDay, .skippedTime, .repeatedTime, .endBeforeStart,
    .outsideVisit,
    .certainClash, .possibleClash, .impossibleTravel, .orderNotStated, .roomClash, .midnightClash,
    .jointClash, .outsideStay, .departureBeforeArrival, .shortenedLength, .assumedClash,
    .estimatedTravel, .sameMinute,
    .talksWithoutOtherSide,
    .signingWithoutDocument,
    .documentWithoutParties,
    .partyNotPresent,
    .decorationWithoutRecipient,
    .incompletePledge,
    .unknownCurrency,
    .unrecordedOccasion,
    .hostOfLowerRank,
    .greetersOutOfOrder,
    .interpreterWithoutLanguages,
    .unknownLanguage,
    .missingArrival,
    .missingDeparture,
    .unusedPerson,
    .unusedPlace,
    .emptyVisit,
    .visitWithoutDates,
    .roomTooSmall,
    .missingRole,
    .pressTimesOutOfOrder,
    .longInterpretingAlone,
    .requestWithoutSides,
    .requestFitsNowhere,
    .roomWithoutSeats,
    .outsideHours,
    .stateVisitOfLowerRank,
    .duplicatePerson,
    .releaseWiderThanEnclosing,
    .releasedWithoutHeader,
    .stepOutOfOrder, .gateAfterStart, .twoGates, .groupWithoutGate, .alternativeUndecided,
    .openAndConfirmed, .embargoAfterEntry, .homeClockChanges, .unusedGroup, .twiceThroughGroups,
    .offsetToNothing, .partOutsideWhole,
    .notAvailable, .availabilityOutsideVisit, .littleAvailability, .shortPause,
  ]

  /// Runs every rule.
  public static func check(_ context: CheckContext) -> [Diagnostic] {
    var findings = Findings()
    for rule in rules { rule.check(context, &findings) }
    return findings.diagnostics
  }

  /// Every kind of finding that Herald has, by code.
  public static let kinds: [DiagnosticKind] =
    (DiagnosticKind.ofSyntax + DiagnosticKind.ofMachineForm + DiagnosticKind.ofLoading
    + DiagnosticKind.ofAccounts + DiagnosticKind.ofAccountDialect + DiagnosticKind.ofManuscripts
    + DiagnosticKind.ofAcceptance + rules.map(\.kind))
    .sorted { $0.code < $1.code }

  /// The kind with this code, in capitals or not, or with this name.
  public static func kind(code: String) -> DiagnosticKind? {
    let upper = code.uppercased()
    return kinds.first { $0.code == upper } ?? kinds.first { $0.name == code.lowercased() }
  }
}
