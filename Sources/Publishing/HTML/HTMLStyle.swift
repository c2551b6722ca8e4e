// The style of the page: a well-set printed programme. One accent, hairlines, no boxes.

/// The style sheets, in the order in which the page holds them.
public enum HTMLStyle {
  /// Colours, page, cover, navigation. Contrasts are at least 4.5 to 1 in both schemes.
  public static let screen: StaticString = """

    :root {
      --paper: #fdfcf8; --ink: #211e1a; --soft: #5d574e; --hair: #d8d1c3; --accent: #7b2335;
      --land: #f0eadd; --coast: #b3a991;
      --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", "URW Palladio L",
        "Source Serif 4", Georgia, "Liberation Serif", serif;
      --sans: "Avenir Next", Avenir, "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial,
        sans-serif;
      color-scheme: light dark;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #181614; --ink: #ebe6db; --soft: #aea698; --hair: #3d3933; --accent: #e3a1aa;
        --land: #26231f; --coast: #5f584d;
      }
    }
    * { box-sizing: border-box; }
    html { font-size: 106.25%; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
    body {
      margin: 0 auto; max-width: 60rem; padding: 0 2.5rem; background: var(--paper);
      color: var(--ink); font-family: var(--serif); line-height: 1.5; overflow-wrap: break-word;
    }
    h1, h2, h3, h4, p, dl, dd, ol, ul, figure { margin: 0; padding: 0; }
    h1, h2, h3, h4 { font-weight: 400; text-wrap: balance; }
    ol, ul { list-style: none; }
    a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: 0.2em; }
    a:hover { color: var(--accent); }
    :focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
    [tabindex="-1"]:focus { outline: none; }
    .skip { position: absolute; left: -100vw; }
    .skip:focus {
      left: 1rem; top: 1rem; padding: 0.5rem 1rem; background: var(--paper); z-index: 1;
    }
    .cover { padding: 4.5rem 0 2rem; text-align: center; }
    .mark, dt, nav, th, caption, .kicker, .badge, .zone, .window, .undrawn, footer {
      font-family: var(--sans);
    }
    .mark {
      display: inline-block; padding-bottom: 0.4rem; border-bottom: 1px solid var(--accent);
      color: var(--accent); font-size: 0.8rem; letter-spacing: 0.06em;
    }
    h1 { margin: 1.8rem auto 0; max-width: 18em; font-size: 2.5rem; line-height: 1.15; }
    .subtitle { margin-top: 1rem; color: var(--soft); font-size: 1.15rem; font-style: italic; }
    nav { padding: 0.9rem 0; border: solid var(--hair); border-width: 1px 0; font-size: 0.8rem; }
    nav ul { display: flex; flex-wrap: wrap; justify-content: center; gap: 0.35rem 1.5rem; }
    nav a { text-decoration: none; display: inline-block; padding: 0.2rem 0; }
    nav a:hover { text-decoration: underline; }
    main > section, .glance { margin-top: 4rem; }
    h2 { margin-bottom: 1.4rem; font-size: 1.6rem; color: var(--accent); }
    .glance h2 { font-size: 1.25rem; margin-bottom: 0.7rem; }
    @media screen and (min-width: 56rem) {
      .glance.two { display: grid; grid-template-columns: 1fr 24rem; gap: 3rem; }
    }
    footer {
      margin: 5rem 0 3rem; padding-top: 1rem; border-top: 1px solid var(--hair);
      color: var(--soft); font-size: 0.75rem;
    }
    footer p + p { margin-top: 0.3rem; }

    """

  /// Facts, days, entries, tables.
  public static let programme: StaticString = """
    dl { display: grid; grid-template-columns: minmax(5.5rem, 8rem) 1fr; }
    dt {
      grid-column: 1; padding: 0.4rem 0.75rem 0.4rem 0; color: var(--soft); font-size: 0.75rem;
      line-height: 1.9;
    }
    dd { grid-column: 2; padding-bottom: 0.1rem; }
    dt, dt + dd { border-top: 1px solid var(--hair); }
    dt + dd { padding-top: 0.4rem; }
    dd:has(+ dt), dd:last-child { padding-bottom: 0.4rem; }
    .aside { color: var(--soft); }
    .note { margin-top: 0.5rem; color: var(--soft); font-style: italic; }
    .day + .day { margin-top: 4rem; }
    h3 { display: flex; flex-wrap: wrap; gap: 0 0.3em; align-items: baseline; font-size: 1.45rem; }
    h3 .city { font-style: italic; }
    h3 .date::after { content: ","; }
    .zone {
      padding-bottom: 0.7rem; border-bottom: 1px solid var(--ink); color: var(--soft);
      font-size: 0.8rem; font-variant-numeric: tabular-nums;
    }
    .day > dl { margin-top: 0.5rem; }
    .entry {
      display: grid; grid-template-columns: 9rem 1fr; gap: 0 1.5rem; padding: 1.1rem 0 1.2rem;
    }
    .entry + .entry { border-top: 1px solid var(--hair); }
    .entry.part { margin-inline-start: 1.5rem; padding: 0.7rem 0 0.8rem; font-size: 0.94em; }
    .entry:target { scroll-margin-top: 2rem; }
    .entry:target .time { color: var(--accent); }
    .time { font-size: 1.1rem; line-height: 1.4; font-variant-numeric: tabular-nums lining-nums; }
    .time time { white-space: nowrap; }
    .time .aside { white-space: nowrap; font-size: 0.8rem; }
    .about { font-style: italic; color: var(--soft); }
    .about time { color: var(--ink); }
    .window {
      display: block; color: var(--soft); font-size: 0.72rem; font-variant-numeric: tabular-nums;
    }
    h4 { font-size: 1.2rem; line-height: 1.3; }
    .kicker { display: block; color: var(--accent); font-size: 0.75rem; line-height: 1.7; }
    .badge {
      padding: 0.05rem 0.45rem; border: 1px solid currentColor; border-radius: 1rem;
      color: var(--soft); font-size: 0.68rem; white-space: nowrap; vertical-align: 0.15em;
    }
    .sub, .place { color: var(--soft); }
    .place { font-style: italic; }
    .entry dl { margin-top: 0.6rem; font-size: 0.94rem; }
    .entry dt, .entry dt + dd { border: 0; padding-top: 0.1rem; padding-bottom: 0.1rem; }
    .entry dd:has(+ dt), .entry dd:last-child { padding-bottom: 0.1rem; }
    table { width: 100%; border-collapse: collapse; font-size: 0.96rem; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    th, td { padding: 0.45rem 1rem 0.45rem 0; text-align: start; vertical-align: baseline; }
    th:last-child, td:last-child { padding-inline-end: 0; }
    thead th {
      border-bottom: 1px solid var(--ink); color: var(--soft); font-size: 0.75rem;
      font-weight: 400;
    }
    tbody th { font: inherit; font-weight: 400; }
    tbody th.group { color: var(--accent); font-style: italic; }
    tbody tr + tr :is(th, td):not(.group) { border-top: 1px solid var(--hair); }
    tbody { border-bottom: 1px solid var(--hair); }
    .register th:first-child, .register :is(th, td):last-child { width: 24%; }
    .people :is(th, td) { width: 38%; }
    .people th.group, .people th.first { width: 24%; }
    @media (max-width: 40rem) {
      body { padding: 0 1.25rem; }
      .cover { padding-top: 2.5rem; }
      h1 { font-size: 1.85rem; }
      nav ul { justify-content: flex-start; }
      main > section, .glance { margin-top: 3rem; }
      .glance section + section { margin-top: 2.5rem; }
      .entry { display: block; }
      .time { margin-bottom: 0.3rem; }
      .window { display: inline; }
      dl { grid-template-columns: 6rem 1fr; }
      table { font-size: 0.88rem; }
      th, td { padding-inline-end: 0.6rem; }
    }

    """

  /// Timeline and map.
  static let drawings: StaticString = """
    svg { display: block; overflow: visible; font-family: var(--sans); }
    .timeline { margin: 1.3rem 0 0.4rem; color: var(--accent); }
    .tick { stroke: var(--hair); stroke-width: 1; }
    .rail { stroke: var(--soft); stroke-width: 1; }
    .hour { fill: var(--soft); font-size: 0.68rem; font-variant-numeric: tabular-nums; }
    @media (max-width: 40rem) { .hour.between { display: none; } }
    .timeline .label {
      fill: var(--ink); font-size: 0.72rem; paint-order: stroke; stroke: var(--paper);
      stroke-width: 3px;
    }
    .undrawn { color: var(--soft); font-size: 0.75rem; }
    .map svg { width: 100%; height: auto; overflow: hidden; }
    .map figcaption { margin-top: 0.6rem; color: var(--soft); font-style: italic; }
    .land { fill: var(--land); fill-rule: evenodd; }
    .coast, .border { fill: none; stroke: var(--coast); stroke-width: 0.8; }
    .border { stroke-dasharray: 2.5 2; }
    .leg { fill: none; stroke: var(--accent); stroke-width: 1.4; }
    .head { fill: var(--accent); }
    .dot { fill: var(--accent); stroke: var(--paper); stroke-width: 1.5; }
    .dot.hollow { fill: var(--paper); stroke: var(--accent); }
    .map text {
      paint-order: stroke; stroke: var(--land); stroke-width: 3px; stroke-linejoin: round;
    }
    .map .city { fill: var(--ink); font-family: var(--serif); font-size: 16px; }
    .map .days { fill: var(--soft); font-size: 12px; }

    """

  /// The booklet: A4 or A5, black on white, a cover, running titles, entries kept whole.
  public static let print: StaticString = """
    @page {
      margin: 22mm 18mm 20mm;
      @top-left { font: italic 8pt serif; color: #444; }
      @top-right { font: 8pt sans-serif; color: #444; }
      @bottom-center { content: counter(page); font: 9pt serif; }
    }
    @page :first {
      @top-left { content: none; }
      @top-right { content: none; }
      @bottom-center { content: none; }
    }
    @media print {
      :root {
        --paper: #fff; --ink: #000; --soft: #444; --hair: #bbb; --accent: #000; --land: #f0f0f0;
        --coast: #999; color-scheme: light;
      }
      html { font-size: 10.5pt; }
      body { max-width: none; padding: 0; }
      .skip, nav { display: none; }
      a { text-decoration: none; }
      .cover {
        display: flex; flex-direction: column; align-items: center; justify-content: center;
        min-height: 88vh; padding: 0; break-after: page;
      }
      .cover h1 { font-size: 26pt; }
      .glance, main > section { margin-top: 0; }
      #programme { break-before: page; }
      main > section ~ section { margin-top: 14mm; break-inside: avoid; }
      .map { max-width: 110mm; margin-top: 4mm; }
      .glance section + section { margin-top: 8mm; }
      .entry, .map, .timeline, tr, tbody { break-inside: avoid; }
      h2, h3, h4, .zone, .timeline, .undrawn, .day > dl { break-after: avoid; }
      .day + .day { margin-top: 12mm; }
      footer { margin-top: 14mm; break-inside: avoid; }
    }
    @media print and (max-width: 130mm) {
      html { font-size: 9pt; }
      .cover h1 { font-size: 21pt; }
      .map { max-width: 80mm; }
    }

    """
}
