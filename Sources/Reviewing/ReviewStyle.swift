// What the page of a review adds to the style of published pages: marks, links, and two columns.

/// The style sheets, after those of published pages.
enum ReviewStyle {
  /// The account and what is marked in it. Words are told apart by lines as well as by colour.
  static let account: StaticString = """

    .unseen {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap;
    }
    .banner { padding: 2.5rem 0 1.5rem; text-align: center; }
    .banner h1 { margin-top: 1.2rem; font-size: 2rem; }
    #account, #programme, #findings { position: relative; }
    .account p, .account .items { margin-top: 0.8rem; }
    .account :is(h3, h4, h5, h6) { display: block; margin: 1.6rem 0 0; font-weight: 400; }
    .account h2 + h3 { margin-top: 0; }
    .account h3 { font-size: 1.35rem; line-height: 1.3; }
    .account h4 { font-size: 1.25rem; }
    .account h5 { font-size: 1.1rem; font-style: italic; }
    .account h6 { font-size: 1rem; font-style: italic; }
    .account .fact { margin-top: 0.2rem; color: var(--soft); font-size: 0.94rem; }
    .account .items li { padding-inline-start: 1.1rem; text-indent: -1.1rem; }
    .account .items li::before { content: "–"; display: inline-block; width: 1.1rem; text-indent: 0; }
    mark { padding: 0.12em 0; background: var(--land); color: inherit; }
    sup {
      margin-inline-start: 0.1em; font-family: var(--sans); font-size: 0.68em; line-height: 0;
      font-variant-numeric: lining-nums tabular-nums;
    }
    .cite { color: var(--accent); text-decoration-thickness: 1px; }
    .also sup::before { content: "\\00a0"; }
    :is(.cite, .flag):focus-visible { outline-offset: 1px; }
    .doubt {
      text-decoration: underline dotted var(--soft) 1.5px; text-underline-offset: 0.3em;
    }
    .flag { color: var(--soft); text-decoration: none; font-style: italic; }
    .flag sup { padding: 0 0.15em; border-bottom: 1px dotted currentColor; }
    .cite:is(:target, .here, :hover), .flag:is(:target, .here, :hover) {
      background: var(--accent); color: var(--paper);
    }
    :is(.cite, .flag):is(:target, .here, :hover) .doubt { text-decoration-color: currentColor; }
    .account [id] { scroll-margin: 30vh 0; }

    """

  /// Entries and findings.
  static let programme: StaticString = """
    #programme > dl { margin-bottom: 2.5rem; }
    .day + .day { margin-top: 2.5rem; }
    .day > h3 { padding-bottom: 0.5rem; border-bottom: 1px solid var(--ink); }
    .entry { grid-template-columns: 6.5rem 1fr; gap: 0 1.2rem; }
    h4 sup { color: var(--accent); }
    .cancelled .title { color: var(--soft); }
    .entry .proof { margin-top: 0.2rem; color: var(--soft); }
    .entry .proof .pledge { color: var(--ink); }
    .proof a, .from a { color: var(--ink); }
    .pledge .from { display: block; font-size: 0.94rem; }
    .plain li { padding: 0.3rem 0; }
    .plain li + li { border-top: 1px solid var(--hair); }
    :is(.entry, .finding, .pledge, .day, section)[tabindex]:focus { outline: none; }
    :is(.entry, .finding, .pledge):target, :is(.entry, .finding)[tabindex]:focus {
      outline: 1px solid transparent;
      box-shadow: -0.8rem 0 0 var(--paper), -1rem 0 0 var(--accent);
    }
    .entry, .finding, .pledge { scroll-margin: 1.5rem 0; }
    .finding {
      display: grid; grid-template-columns: 1.6rem 1fr; padding: 0.8rem 0;
      border-top: 1px solid var(--hair);
    }
    .letter { color: var(--accent); font-style: italic; }
    code { font-size: 0.85em; font-style: normal; }
    .finding .note { margin-top: 0.1rem; }
    .finding .from { font-size: 0.94rem; color: var(--soft); }
    .side, #findings { margin-top: 3.5rem; }
    .aside { white-space: normal; }
    footer label { cursor: pointer; }
    @media (max-width: 40rem) {
      .entry { display: block; }
      .banner { padding-top: 1.8rem; }
      .banner h1 { font-size: 1.6rem; }
      main > section { margin-top: 2.5rem; }
    }

    """

  /// Two columns that scroll by themselves, where there is room for them.
  static let columns: StaticString = """
    @media screen and (min-width: 60rem) and (min-height: 30rem) {
      html { scroll-padding-top: 0; }
      body {
        display: flex; flex-direction: column; height: 100vh; max-width: none; padding: 0;
        overflow: hidden;
      }
      .banner {
        display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1.5rem;
        padding: 0.7rem 2rem 0.5rem; text-align: start;
      }
      .banner .mark { order: 1; margin-inline-start: auto; padding: 0; border: 0; }
      .banner h1 { margin: 0; max-width: none; font-size: 1.25rem; }
      .banner .subtitle { flex-basis: 100%; order: 2; margin: 0; font-size: 0.94rem; }
      nav { padding: 0.25rem 2rem; }
      nav ul { justify-content: flex-start; }
      main { display: grid; grid-template-columns: 1fr 1fr; flex: 1; min-height: 0; }
      .account, .side { overflow-y: auto; margin: 0; padding: 1.5rem 2rem 3rem; }
      .side { border-inline-start: 1px solid var(--hair); }
      footer { display: flex; flex-wrap: wrap; gap: 0 2rem; margin: 0; padding: 0.4rem 2rem; }
      footer p + p { margin: 0; }
      h2 { margin-bottom: 0.9rem; font-size: 1.25rem; }
    }

    """

  /// On paper the account comes first, then what was made of it; the numbers are what links them.
  static let print: StaticString = """
    @media print {
      .banner { padding: 0 0 8mm; }
      .banner h1 { font-size: 20pt; }
      #programme { break-before: page; }
      main > section { margin-top: 0; }
      .cite { text-decoration: underline; text-decoration-color: #888; }
      .finding, .account p { break-inside: avoid; }
      .account :is(h3, h4, h5, h6) { break-after: avoid; }
      .proof a, .from a { text-decoration: underline; text-decoration-color: #bbb; }
      mark { background: none; border-bottom: 0.5pt solid #bbb; }
      .cite:is(:target, .here), .flag:is(:target, .here) { background: none; color: inherit; }
      :is(.entry, .finding, .pledge, .cite, .flag):is(:target, :focus) {
        outline: none; box-shadow: none;
      }
      .entry { padding: 3mm 0; }
      .day + .day { margin-top: 8mm; }
      #keys { display: none; }
    }

    """
}
