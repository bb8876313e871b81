'use strict';
// What all pages share: the site, the store, what is known, and the reader's settings.

/**
 * @typedef {{shortcuts: boolean, size: number, language: string}} Settings `size`: cards in one go,
 *   0 for all, -1 when never chosen; `language`: a tag, empty for the browser's
 * @typedef {{title: string, view: HTMLElement, key?: (key: string) => boolean,
 *   update?: () => void, leave?: () => void}} Page
 */
RECTO.app = (function () {
  /** @type {{site: Site, store: Store, progress: Progress, values: Map<string, any>}} */
  const state = {
    site: { id: '', title: '', lang: 'en', decks: [] },
    store: RECTO.store.inMemory(),
    progress: RECTO.replay.empty(),
    values: new Map(),
  };
  /** How many writes were begun: what was read before the latest of them is out of date. */
  let writes = 0;
  /** @type {() => void} */
  let changed = () => {};
  /** @type {() => void} */
  let lost = () => {};

  /**
   * Opens the store and replays the log.
   * @param {Site} site
   * @param {{changed: () => void, lost: () => void}} listeners
   */
  async function open(site, listeners) {
    state.site = site;
    changed = listeners.changed;
    lost = listeners.lost;
    state.store = await RECTO.store.open(site.id);
    await refresh();
    if (!state.store.kept) lost();
    RECTO.tabs.listen(site.id, refresh);
  }

  /**
   * Takes in what other tabs have written.
   * @returns {Promise<void>}
   */
  async function refresh() {
    const before = writes;
    if (state.store.kept) {
      try {
        const { reviews, values } = await state.store.load();
        RECTO.replay.add(state.progress, reviews);
        if (before !== writes) return refresh();
        state.values = values;
      } catch (error) {
        giveUp();
      }
    }
    changed();
  }

  /** From here on nothing is kept: the page says so, and goes on in memory. */
  function giveUp() {
    state.store = RECTO.store.inMemory();
    lost();
  }

  /**
   * Writes a review, values, or both. What is shown changes at once; the write starts at once.
   * @param {Draft | null} draft
   * @param {Entry[]} entries
   */
  async function write(draft, entries) {
    writes++;
    for (const [key, value] of entries) {
      if (value === null) state.values.delete(key);
      else state.values.set(key, value);
    }
    let review = null;
    try {
      review = await state.store.write(draft, entries);
    } catch (error) {
      giveUp();
      review = await state.store.write(draft, entries);
    }
    if (review) RECTO.replay.add(state.progress, [review]);
    changed();
    if (state.store.kept && review) RECTO.tabs.tell(state.site.id);
  }

  /** @returns {Settings} */
  function settings() {
    const { shortcuts, size, language } = state.values.get('settings') || {};
    return {
      shortcuts: shortcuts !== false, size: Number.isInteger(size) ? size : -1,
      language: typeof language === 'string' ? language : '',
    };
  }

  /** @param {Partial<Settings>} some */
  function set(some) {
    write(null, [['settings', { v: 1, ...settings(), ...some }]]);
    applySettings();
  }

  /** Brings the page in line with the settings: the keys that are shown, and every switch. */
  function applySettings() {
    const { shortcuts } = settings();
    document.documentElement.classList.toggle('no-shortcuts', !shortcuts);
    document.querySelectorAll('.shortcut-switch').forEach(function (box) {
      if (box instanceof HTMLInputElement) box.checked = shortcuts;
    });
  }

  /** @param {string} name */
  function entryOf(name) {
    return state.site.decks.find((deck) => deck.name === name);
  }

  return { state, open, write, settings, set, applySettings, entryOf };
})();
