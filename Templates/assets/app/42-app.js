'use strict';
// What all pages share: the site, the store, what is known, and the reader's settings.

/**
 * @typedef {{shortcuts: boolean, tells: boolean, size: number, language: string,
 *   retention: number, newPerDay: number, chosen: number}} Settings `tells`: whether a
 *   question says how many answers are right; `size`: cards in one go, 0 for all, -1 when never
 *   chosen; `language`: a tag, empty for the browser's; `retention`: the
 *   share of reviews that should be right; `newPerDay`: how many new cards a deck gives in a day;
 *   `chosen`: when the reader chose these two, in milliseconds since 1970, 0 for never
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
  /** The chunks of the log that need not be read again; null before the first time. */
  /** @type {Set<string> | null} */
  let held = null;
  /** How many of them a snapshot stands for, and how many more make a new one worth its time. */
  let packed = 0;
  const manyChunks = 4;
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
        const read = await state.store.load(held);
        if (before !== writes) return refresh();
        takeIn(read);
        state.values = read.values;
      } catch (error) {
        giveUp();
      }
    }
    changed();
  }

  /** @param {Contents} read */
  function takeIn(read) {
    if (read.snapshot) state.progress = RECTO.snapshot.restore(read.snapshot);
    else if (read.whole) state.progress = RECTO.replay.empty();
    if (read.snapshot || read.whole) packed = read.snapshot ? read.snapshot.keys.length : 0;
    RECTO.replay.add(state.progress, read.reviews);
    held = read.held;
    if (RECTO.moved) RECTO.inbox.decks.forEach(settle);
  }

  /**
   * Gives a deck what is known of its cards under names that decks once had.
   * @param {Deck} deck
   */
  function settle(deck) {
    RECTO.moved.adopt(state.progress, state.site.decks, deck);
  }

  /**
   * Does so for a deck that was loaded, if the log knows such names.
   * @param {Deck} deck
   */
  async function adopt(deck) {
    if (Array.from(state.progress.decks.keys()).every(entryOf)) return;
    await RECTO.loader.part('schedule');
    settle(deck);
  }

  /**
   * Packs what was read, once enough of the log has been added since it was packed last.
   * @returns {Promise<boolean>} whether there was enough
   */
  async function pack() {
    if (!state.store.kept || !held || held.size - packed < manyChunks) return false;
    await Promise.all(['schedule', 'packing'].map(RECTO.loader.part));
    const states = Array.from(state.progress.decks.values(), (cards) => Array.from(cards.values()));
    await RECTO.slices.each(states.flat(), (known) => {
      RECTO.memory.of(RECTO.replay.opened(known));
    });
    const keys = Array.from(held);
    const made = RECTO.packing.make(state.progress, keys, RECTO.memory.of);
    await state.store.write(null, [[RECTO.store.snapshotKey, made]]);
    packed = keys.length;
    return true;
  }

  /**
   * Puts and drops chunks of the log and sets values, then replays. Fails when nothing was kept.
   * @param {Chunk[]} puts
   * @param {string[]} drops
   * @param {Entry[]} entries
   */
  async function swap(puts, drops, entries) {
    await state.store.swap(puts, drops, entries);
    writes++;
    takeIn(await state.store.load(new Set()));
    setValues(entries);
    changed();
    if (state.store.kept) RECTO.tabs.tell(state.site.id);
  }

  /** @param {Entry[]} entries */
  function setValues(entries) {
    for (const [key, value] of entries) {
      if (value === null) state.values.delete(key);
      else state.values.set(key, value);
    }
  }

  /** From here on nothing is kept: the page says so, and goes on in memory. */
  function giveUp() {
    state.store = RECTO.store.inMemory(RECTO.replay.entries(state.progress));
    lost();
  }

  /**
   * Writes an entry of the log, values, or both. What is shown changes at once; the write starts
   * at once.
   * @param {Draft | null} draft
   * @param {Entry[]} entries
   * @returns {Promise<LogEntry | null>} the entry with its id
   */
  async function write(draft, entries) {
    writes++;
    setValues(entries);
    let made = null;
    try {
      made = await state.store.write(draft, entries);
    } catch (error) {
      giveUp();
      made = await state.store.write(draft, entries);
    }
    if (made) RECTO.replay.add(state.progress, [made]);
    changed();
    if (state.store.kept && made) RECTO.tabs.tell(state.site.id);
    return made;
  }

  /** @returns {Settings} */
  function settings() {
    const { shortcuts, tells, size, language, retention, newPerDay, chosen } =
      state.values.get('settings') || {};
    const { newPerDay: own } = state.site;
    const isChosen = Number.isInteger(newPerDay) && newPerDay >= 0 &&
      (chosen > 0 || own === undefined);
    return {
      shortcuts: shortcuts !== false, tells: tells !== false,
      size: Number.isInteger(size) ? size : -1,
      language: typeof language === 'string' ? language : '',
      retention: RECTO.retention.of(retention),
      newPerDay: isChosen ? newPerDay : own === undefined ? 20 : own,
      chosen: Number.isFinite(chosen) ? chosen : 0,
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

  return { state, open, adopt, pack, write, swap, settings, set, applySettings, entryOf };
})();
