// Keys for those who go through many entries. An extra: without scripts the page lacks nothing else.

/// The only script of the page, and the hash by which the page lets it run.
enum ReviewKeys {
  /// j and k go through the entries, n and p through the marks of findings; what has the focus shows its
  /// other side, which scrolls into view where the columns scroll by themselves.
  static let script: StaticString = """

    "use strict";
    (() => {
      const kinds = { j: ".entry", k: ".entry", n: ".flag", p: ".flag" };
      const last = {};
      const box = document.getElementById("keys-on");
      const account = document.getElementById("account");
      document.getElementById("keys").hidden = false;
      document.addEventListener("keydown", event => {
        const kind = kinds[event.key];
        if (!kind || !box.checked || event.ctrlKey || event.altKey || event.metaKey) return;
        const all = [...document.querySelectorAll(kind)];
        if (!all.length) return;
        const here = document.activeElement.closest(kind) || last[kind];
        const step = event.key === "j" || event.key === "n" ? 1 : -1;
        const next = here ? all.indexOf(here) + step : step > 0 ? 0 : all.length - 1;
        last[kind] = all[Math.min(Math.max(next, 0), all.length - 1)];
        last[kind].focus();
      });
      document.addEventListener("focusin", event => {
        document.querySelectorAll(".here").forEach(each => each.classList.remove("here"));
        const own = event.target.closest(".entry, .finding");
        const other = own && document.getElementById(own.id.replace("entry", "words").replace("finding", "at"));
        if (!other) return;
        other.classList.add("here");
        if (getComputedStyle(account).overflowY === "auto") other.scrollIntoView({ block: "nearest" });
      });
    })();

    """

  /// The source expression of the policy; a test compares it with the script.
  static let hash: StaticString = "'sha256-2uKz15jojTpvcWN7pUAc4+ZJrzwr30yRufdQuvY42Fo='"
}
