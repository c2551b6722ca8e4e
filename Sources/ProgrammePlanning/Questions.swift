// Changes of a problem that ask what would be: this must be held, at this time.

public import CivilTime
import Planning
import VisitModel

extension Translation {
  /// Demands that a task be held, if nothing does yet.
  public mutating func require(_ task: Int) {
    guard !problem.needs.contains(where: { $0.task == task }) else { return }
    problem.needs.append(Problem.Need(task: task))
    tracing.needs.append(.item(tracing.items[task]))
  }

  /// Leaves a task only the starts at a clock time, on one day or on any.
  public mutating func restrict(_ task: Int, to clock: ClockTime, on date: Day?) {
    var days = PlanningCalendar(programme).days
    if case .entry(let index) = tracing.items[task] {
      let day = programme[programme[index].day]
      days = [PlanningDay(date: day.date, city: day.city, zone: programme[index].zone)]
    }
    let starts = days.filter { date == nil || $0.date == date }.map { $0.minute(clock.minutes) }
    if !starts.isEmpty { problem.tasks[task].starts = Set(starts).sorted() }
  }
}
