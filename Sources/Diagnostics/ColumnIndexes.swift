// Columns in several files: the one that is checked, and those that it names.

/// A column index for each file that findings point into, made when it is first asked for.
struct ColumnIndexes {
  private let unit: ColumnIndex.Unit
  private let main: SourceFile
  private var mainIndex: ColumnIndex
  private var others: [ObjectIdentifier: ColumnIndex] = [:]

  init(_ main: SourceFile, counting unit: ColumnIndex.Unit) {
    self.main = main
    self.unit = unit
    mainIndex = ColumnIndex(main, counting: unit)
  }

  subscript(file: SourceFile) -> ColumnIndex {
    get {
      file === main
        ? mainIndex : others[ObjectIdentifier(file)] ?? ColumnIndex(file, counting: unit)
    }
    _modify {
      if file === main {
        yield &mainIndex
      } else {
        yield &others[ObjectIdentifier(file), default: ColumnIndex(file, counting: unit)]
      }
    }
  }
}
