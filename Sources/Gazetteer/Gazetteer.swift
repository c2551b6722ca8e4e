// The namespace of everything that Herald knows about the world without asking anybody.

/// Countries, cities, currencies, languages and the outlines of the land.
///
/// All tables are read-only memory of the executable, searched in place: nothing is loaded or
/// parsed at start-up. Their origins and licences are stated in `tools/gazetteer/README.md`.
public enum Gazetteer {}
