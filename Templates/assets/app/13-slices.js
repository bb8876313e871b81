'use strict';
// Long work in small slices, between which the page hears the reader.
RECTO.slices = (function () {
  /** How long, in milliseconds, a slice may take. */
  const portion = 8;

  /**
   * Does something with each item.
   * @template Item
   * @param {Iterable<Item>} items
   * @param {(item: Item) => void} act
   * @param {() => boolean} [goesOn] is asked after each pause; the rest is left out when it says no
   */
  async function each(items, act, goesOn) {
    let until = performance.now() + portion;
    for (const item of items) {
      act(item);
      if (performance.now() < until) continue;
      await new Promise((wake) => setTimeout(wake));
      if (goesOn && !goesOn()) return;
      until = performance.now() + portion;
    }
  }

  return { portion, each };
})();
