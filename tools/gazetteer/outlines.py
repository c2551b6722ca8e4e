"""Natural Earth country outlines: reads the shapefile, finds which edges are shared.

An edge that two countries have is a border, an edge that one has is coast. Coordinates are whole
hundredths of a degree from here on, which is also how the edges are matched.
"""

import collections
import struct


def countries(path):
    """[(alpha-3, name, [ring, ...])] in file order; a ring is a closed list of (x, y)."""
    names = attributes(path + ".dbf", "iso_a3", "name")
    with open(path + ".shp", "rb") as file:
        data = file.read()
    result, at = [], 100
    while at < len(data):
        number, words = struct.unpack(">II", data[at : at + 8])
        record = data[at + 8 : at + 8 + 2 * words]
        result.append((*names[number - 1], rings(record)))
        at += 8 + 2 * words
    return result


def attributes(path, *wanted):
    """The wanted columns of a dBase table, a tuple of text a row."""
    with open(path, "rb") as file:
        data = file.read()
    rows, header, width = struct.unpack("<IHH", data[4:12])
    columns = {}
    at, offset = 32, 1
    while data[at] != 0x0D:
        name = data[at : at + 11].split(b"\0")[0].decode()
        columns[name] = slice(offset, offset + data[at + 16])
        offset += data[at + 16]
        at += 32
    result = []
    for row in range(rows):
        record = data[header + row * width : header + (row + 1) * width]
        result.append(tuple(record[columns[name]].decode("latin-1").strip() for name in wanted))
    return result


def rings(record):
    (kind,) = struct.unpack("<I", record[:4])
    assert kind == 5, "only polygons are expected"
    parts, points = struct.unpack("<II", record[36:44])
    starts = [*struct.unpack(f"<{parts}I", record[44 : 44 + 4 * parts]), points]
    coordinates = [
        (round(100 * x), round(100 * y))
        for x, y in struct.iter_unpack("<dd", record[44 + 4 * parts :])
    ]
    result = []
    for begin, end in zip(starts, starts[1:]):
        ring = without_repeats(coordinates[begin:end])
        if len(ring) >= 4:
            result.append(ring)
    return result


def without_repeats(points):
    return [point for i, point in enumerate(points) if i == 0 or point != points[i - 1]]


def edges(ring):
    return zip(ring, ring[1:])


def is_seam(a, b):
    """Edges that only close a ring at the antimeridian or under Antarctica are not drawn."""
    return (abs(a[0]) == abs(b[0]) == 18000) or (a[1] == b[1] == -9000)


def arcs(all_rings):
    """[(is_border, points)]: each edge once, joined to polylines."""
    uses = collections.Counter(tuple(sorted(edge)) for ring in all_rings for edge in edges(ring))
    result = []
    for is_border in (False, True):
        chosen = [e for e, n in uses.items() if (n > 1) == is_border and not is_seam(*e)]
        result += [(is_border, line) for line in joined(chosen)]
    return result


def joined(segments):
    neighbours = collections.defaultdict(list)
    for a, b in segments:
        neighbours[a].append(b)
        neighbours[b].append(a)
    for points in neighbours.values():
        points.sort(reverse=True)
    lines = []
    ends = {p for p, near in neighbours.items() if len(near) != 2}
    for start in [*sorted(ends), *sorted(neighbours)]:  # open lines first; what remains are loops
        while neighbours[start]:
            line = [start]
            while neighbours[line[-1]] and (len(line) == 1 or line[-1] not in ends):
                here = line[-1]
                there = neighbours[here].pop()
                neighbours[there].remove(here)
                line.append(there)
            lines.append(line)
    return lines


def land(all_rings):
    """Closed rings around whole land masses: borders, which run both ways, cancel out."""
    directed = collections.Counter(edge for ring in all_rings for edge in edges(ring))
    following = collections.defaultdict(list)
    for (a, b), count in directed.items():
        following[a] += [b] * (count - directed.get((b, a), 0))
    for points in following.values():
        points.sort(reverse=True)
    result = []
    for start in sorted(following):
        while following[start]:
            ring = [start]
            while len(ring) == 1 or ring[-1] != start:
                ring.append(following[ring[-1]].pop())
            result.append(ring)
    return result
