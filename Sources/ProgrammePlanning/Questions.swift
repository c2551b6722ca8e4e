// Changes of a problem that ask what would be: this must be held, at this time.

public import CivilTime
public import Planning
import VisitModel

extension Translation {
  /// Demands that a task be held, if nothing does yet.
  public mutating func require(_ task: Int) {
    guard !problem.needs.contains(where: { $0.task == task }) else { return }
    problem.needs.append(Problem.Need(task: task))
    tracing.needs.append(.item(tracing.items[task]))
  }

  /// Holds a task where a plan has it.
  public mutating func fix(_ task: Int, at placement: Placement) {
    problem.tasks[task].starts = [placement.start]
    problem.tasks[task].lengths = [placement.length]
    if let room = placement.room { problem.tasks[task].rooms = [room] }
    guard !problem.pins.contains(where: { $0.task == task }) else { return }
    problem.pins.append(Problem.Pin(task: task, start: placement.start))
    tracing.pins.append(.item(tracing.items[task]))
  }

  /// Leaves a task only the starts at a clock time, on one day or on any.
  public mutating func restrict(_ task: Int, to clock: ClockTime, on date: Day?) {
    var days = PlanningCalendar(programme).days
    if case .entry(let index) = tracing.items[task] {
      let day = programme[programme[index].day]
      days = [PlanningDay(date: day.date, city: day.city, zone: programme[index].zone)]
    }
    let starts = days.filter { date == nil || $0.date == date }.map { $0.minute(clock.minutes) }
    tracing.asked[task] = clock
    if !starts.isEmpty { problem.tasks[task].starts = Set(starts).sorted() }
  }
}
