'use strict';
// Keeping an answer before the page goes on: what is shown next shows that it was kept, so that a
// browser that is killed from then on has lost nothing.

/**
 * @typedef {{keep: (write: Promise<any>) => Promise<void>, press: (key: string) => boolean,
 *   busy: () => boolean}} Keeper
 */
RECTO.keeper = (function () {
  /** How long, in milliseconds, a write may keep the reader waiting. */
  const patience = 2000;

  /**
   * @param {HTMLElement} view is marked as busy while something is being kept
   * @param {(key: string) => boolean} act what a key does; keys that are pressed while something is
   *   being kept act afterwards
   * @returns {Keeper}
   */
  function make(view, act) {
    let saving = 0;
    /** @type {string[]} */
    const pressed = [];

    /** @param {Promise<any>} write */
    async function keep(write) {
      saving++;
      view.setAttribute('aria-busy', 'true');
      await Promise.race([write, new Promise((wake) => setTimeout(wake, patience))]);
      saving--;
      setTimeout(catchUp);
    }

    function catchUp() {
      while (saving === 0 && pressed.length > 0) act(pressed.shift() || '');
      if (saving === 0) view.removeAttribute('aria-busy');
    }

    /** @param {string} key */
    function press(key) {
      if (saving === 0 && pressed.length === 0) return act(key);
      pressed.push(key);
      return true;
    }

    return { keep, press, busy: () => saving > 0 };
  }

  return { make };
})();
