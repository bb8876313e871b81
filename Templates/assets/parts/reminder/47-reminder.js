'use strict';
// A reminder to save progress to a file, when much of it is in this browser only.
RECTO.reminder = (function () {
  const { h } = RECTO.dom;
  const { t, n } = RECTO.words;
  const many = 500;
  /** Where the browser does not promise to keep what is stored, fewer are many. */
  const manyUnsafe = 100;
  const worthKeeping = 10;

  /** A place that fills itself when there is something to say. */
  function make() {
    const place = h('div', {});
    const { state } = RECTO.app;
    const exported = state.values.get('exported');
    const added = state.progress.count - (exported ? exported.count : 0);
    if (state.store.kept && added >= manyUnsafe) {
      isPersistent().then(function (persistent) {
        if (persistent && added < many) return;
        place.append(h('p', { class: 'note' },
          n(added, '{n} entry is in this browser only.', '{n} entries are in this browser only.'),
          ' ', h('a', { href: RECTO.routes.format('', 'backup') }, t('Save your progress'))));
      });
    }
    return place;
  }

  /**
   * Whether the browser has promised to keep what is stored. Some never answer.
   * @returns {Promise<boolean>}
   */
  function isPersistent() {
    const { storage } = navigator;
    const asked = storage && storage.persisted ? storage.persisted() : Promise.resolve(false);
    const late = new Promise((resolve) => setTimeout(() => resolve(false), 1000));
    return Promise.race([asked, late]).then((answer) => answer === true, () => false);
  }

  /**
   * Asks the browser, once, to keep what is stored: when something was finished, so that a question
   * which the browser may put to the reader comes at a quiet moment, about something worth keeping.
   */
  async function ask() {
    const { state, write } = RECTO.app;
    const { storage } = navigator;
    if (!state.store.kept || !storage || !storage.persist) return;
    if (state.progress.count < worthKeeping || state.values.has('persist')) return;
    if (await isPersistent()) return;
    write(null, [['persist', { v: 1, at: Date.now() }]]);
    storage.persist().catch(() => {});
  }

  return { make, ask };
})();
