// What one side of a race found in one round.

import SAT

struct Step {
  /// A model, perhaps cheaper than the best.
  var model: Model?
  /// No model costs less than this.
  var bound: Int?
}
