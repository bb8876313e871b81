'use strict';
// Saving progress to a file, and taking it in from one, on this device or another.
RECTO.backupPage = (function () {
  const { h, say } = RECTO.dom;
  const { t, n, number } = RECTO.words;

  /** @returns {Page} */
  function make() {
    const { state } = RECTO.app;
    const saved = h('p', { class: 'rationale' });
    const preview = h('div', { class: 'preview' });
    const last = h('div', {});
    /** @type {HTMLInputElement} */
    const input = h('input', {
      type: 'file', id: 'progress-file', class: 'file', accept: '.json,application/json',
      onchange: (event) => take(event.target, preview),
    });
    const view = h('div', { class: 'narrow backup' },
      h('nav', { class: 'breadcrumb', 'aria-label': t('Where you are') },
        h('a', { href: RECTO.routes.format('') }, t('All decks'))),
      h('div', { class: 'page-head' },
        h('h1', {}, t('Save your progress')),
        h('p', { class: 'lede' },
          t('A browser may delete what it keeps. A file is yours, and takes your progress along' +
            ' to another device.'))),
      h('div', { class: 'modes' }, h('section', { class: 'leaf mode' },
        h('h2', {}, t('Save to a file')), saved,
        h('p', { class: 'cluster' },
          h('button', { class: 'button primary', type: 'button', onclick: save }, t('Save')))),
      h('section', { class: 'leaf mode' },
        h('h2', {}, t('Take in from a file')),
        h('p', { class: 'rationale' },
          t('What the file holds is added to what is here. Nothing is replaced, and the same file' +
            ' twice adds nothing.')),
        h('p', {}, h('label', { for: 'progress-file' }, t('A file that was saved here')), input),
        preview, last)));

    function update() {
      const count = state.progress.count;
      const exported = state.values.get('exported');
      saved.textContent = exported
        ? t('{entries}. Saved last on {date}.', {
            entries: n(count, '{n} entry', '{n} entries'), date: when(exported.at),
          })
        : t('{entries}. Not saved yet.', { entries: n(count, '{n} entry', '{n} entries') });
      const imported = state.values.get('imported');
      last.replaceChildren(imported ? undoBox(imported, preview) : '');
    }
    update();
    return { title: t('Save your progress'), view, update };
  }

  async function save() {
    const { state } = RECTO.app;
    const { reviews } = await state.store.load(new Set());
    const now = Date.now();
    const { write, plansIn } = RECTO.exchange;
    const text = write(state.site, reviews, now, RECTO.app.settings(), plansIn(state.values));
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = h('a', { href: address, download: RECTO.fileName(state.site.title, now) });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
    say(t('Saved to a file.'));
    RECTO.app.write(null, [['exported', { v: 1, at: now, count: reviews.length }]]);
  }

  /**
   * Shows what a chosen file would add.
   * @param {HTMLInputElement} input
   * @param {HTMLElement} preview
   */
  async function take(input, preview) {
    const file = input.files && input.files[0];
    if (!file) return;
    try {
      if (file.size > RECTO.exchange.largest) throw new Error(t('The file is larger than 100 MB.'));
      const { state } = RECTO.app;
      const { read, plansIn, newerPlans } = RECTO.exchange;
      const { entries, settings, plans } = read(await file.text(), state.site.id);
      const { reviews } = await state.store.load(new Set());
      const union = RECTO.exchange.union(reviews, entries);
      const newer = RECTO.exchange.newer(RECTO.app.settings(), settings);
      const dates = newerPlans(plansIn(state.values), plans);
      preview.replaceChildren(previewBox(union, newer, dates, preview));
    } catch (error) {
      preview.replaceChildren(h('p', { class: 'note', role: 'alert' },
        h('strong', {}, t('Nothing was taken in.')), ' ',
        error instanceof Error ? error.message : ''));
    }
    input.value = '';
  }

  /**
   * @param {Union} union
   * @param {Study | null} newer settings that were chosen after those of this browser
   * @param {Dated[]} dates of exams that were said after those of this browser
   * @param {HTMLElement} preview
   */
  function previewBox(union, newer, dates, preview) {
    const { added, same } = union;
    if (added.length === 0 && !newer && dates.length === 0) {
      return h('p', { class: 'note', role: 'status' },
        n(same, 'The {n} entry of the file is here already.',
          'The {n} entries of the file are all here already.'));
    }
    const list = h('ul', {});
    for (const [name, count] of union.decks) {
      const entry = RECTO.app.entryOf(name);
      list.append(h('li', {}, t('{deck}: {entries}', {
        deck: entry ? entry.title : String(name), entries: n(count, '{n} entry', '{n} entries'),
      })));
    }
    return h('section', { class: 'note', role: 'status' },
      h('h3', {}, n(added.length, 'The file adds {n} entry', 'The file adds {n} entries')),
      added.length > 0 &&
        h('p', {}, t('From {from} to {to}.', { from: when(union.from), to: when(union.to) })),
      list,
      newer && h('p', {}, t('Its settings for reviews are newer: {share} at each review,' +
        ' {n} new cards per day and deck.', {
        share: number(newer.retention, { style: 'percent' }), n: number(newer.newPerDay),
      })),
      ...dates.map(([name, date]) => h('p', {}, aboutDate(name, date))),
      same > 0 && h('p', {}, n(same, '{n} more is here already.', '{n} more are here already.')),
      h('p', { class: 'cluster' },
        h('button', {
          class: 'button primary', type: 'button',
          onclick: () => join(added, newer, dates, preview),
        }, t('Take in')),
        h('button', {
          class: 'button quiet', type: 'button', onclick: () => preview.replaceChildren(),
        }, t('Leave it'))));
  }

  /**
   * @param {string} name of the deck
   * @param {string} date
   */
  function aboutDate(name, date) {
    const entry = RECTO.app.entryOf(name);
    const deck = entry ? entry.title : name;
    return date === ''
      ? t('{deck}: its date of the exam is taken away.', { deck })
      : t('{deck}: its date of the exam is {date}.', {
          deck, date: RECTO.words.date(new Date(date), { dateStyle: 'long' }),
        });
  }

  /**
   * @param {any[]} added
   * @param {Study | null} newer
   * @param {Dated[]} dates
   * @param {HTMLElement} preview
   */
  async function join(added, newer, dates, preview) {
    const at = Date.now();
    const { values: known } = RECTO.app.state;
    const device = known.get('device');
    const { chunks, next } = RECTO.exchange.chunks(added, RECTO.random.fresh(), device);
    /** @type {Entry[]} */
    const values = [['imported', {
      v: 1, at, count: added.length, keys: chunks.map((chunk) => chunk.key),
      settings: newer ? RECTO.app.settings() : null,
      plans: dates.map(([name]) => [name, known.get('plan ' + name) || null]),
    }]];
    for (const [name, date, chosen] of dates) {
      values.push(['plan ' + name, { v: 1, date, chosen }]);
    }
    if (newer) values.push(['settings', { v: 1, ...RECTO.app.settings(), ...newer }]);
    // Which cards left their decks is looked for again: the file may speak of more.
    for (const { name } of RECTO.app.state.site.decks) values.push(['gone ' + name, null]);
    if (device && next > device.next) values.push(['device', { ...device, next }]);
    try {
      await RECTO.app.swap(chunks, [], values);
      preview.replaceChildren(h('p', { class: 'note', role: 'status' },
        n(added.length, '{n} entry was taken in.', '{n} entries were taken in.')));
      // The next start need not read and replay all of a long log that came with a file.
      RECTO.app.pack().catch(() => {});
    } catch (error) {
      preview.replaceChildren(h('p', { class: 'note', role: 'alert' },
        t('The browser did not keep it: nothing was taken in.')));
    }
  }

  /**
   * @param {{at: number, count: number, keys: string[], settings?: Settings | null,
   *   plans?: Entry[]}} imported
   * @param {HTMLElement} preview
   */
  function undoBox(imported, preview) {
    return h('p', { class: 'cluster' },
      h('button', {
        class: 'button quiet', type: 'button', onclick: async () => {
          const { retention, newPerDay, chosen } = imported.settings || RECTO.app.settings();
          const before = { v: 1, ...RECTO.app.settings(), retention, newPerDay, chosen };
          /** @type {Entry[]} */
          const plans = (imported.plans || []).map(([name, plan]) => ['plan ' + name, plan]);
          await RECTO.app.swap([], imported.keys,
            [['imported', null], ['settings', before], ...plans]);
          preview.replaceChildren(h('p', { class: 'note', role: 'status' }, t('Taken out again.')));
        },
      }, n(imported.count, 'Undo: take the {n} entry of {date} out again',
        'Undo: take the {n} entries of {date} out again', { date: when(imported.at) })));
  }

  /** @param {number} time */
  function when(time) {
    if (!Number.isFinite(time)) return '–';
    return new Intl.DateTimeFormat(RECTO.words.language(),
      { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(time));
  }

  return { make };
})();
