// Re-checks plans before anybody sees them. It reads the problem and the plan and nothing else: no
// code is shared with what encodes, searches or explains.

public import Planning
