'use strict';
// A mock exam, from choosing its questions to its report.
RECTO.examPage = (function () {
  const { h, focusOn, say } = RECTO.dom;
  const { t } = RECTO.words;
  const { format } = RECTO.routes;

  /**
   * @param {Opened} opened
   * @returns {Promise<Page>}
   */
  async function make(opened) {
    const { entry, deck } = opened;
    const key = RECTO.examDesk.key(deck.name);
    const lock = await RECTO.tabs.claim(RECTO.app.state.site.id, key);
    const desk = RECTO.examDesk.make(opened, lock.mine);
    if (desk.askable.length === 0) {
      lock.release();
      return RECTO.messagePage.make(t('Nothing to study yet'),
        t('The deck “{deck}” has no cards that can be asked here.', { deck: entry.title }),
        [[t('Go to the deck'), format(deck.name)]]);
    }
    const stage = h('div', { class: 'stage' });
    const title = h('h1', { class: 'session-title' }, t('Mock exam'),
      h('span', { class: 'visually-hidden' }, ': ' + entry.title));
    const view = h('div', { class: 'narrow session exam' },
      h('div', { class: 'spread' },
        h('nav', { class: 'breadcrumb', 'aria-label': t('Where you are') },
          h('a', { href: format(deck.name), lang: entry.lang, dir: 'auto' }, entry.title)), title),
      lock.mine ? null : h('p', { class: 'note' },
        t('This exam is open in another tab too. Go on there: what you do here is not kept.')),
      stage);
    /** @type {ReturnType<typeof RECTO.examRoom.make> | null} */
    let room = null;

    /** @param {boolean} focus */
    async function show(focus) {
      if (room) room.leave();
      room = null;
      const { exam } = desk;
      if (!exam) {
        stage.replaceChildren(RECTO.examSetup.make(desk, begin));
      } else if (exam.done) {
        stage.replaceChildren(await report());
      } else {
        stage.replaceChildren((room = RECTO.examRoom.make(desk, handIn)).view);
        // Whoever loses the network meanwhile has the report all the same.
        RECTO.loader.part('report').catch(() => {});
      }
      if (!focus) return;
      window.scrollTo(0, 0);
      focusOn(stage.querySelector('h2') || title);
    }

    async function report() {
      try {
        await RECTO.loader.part('report');
      } catch (error) {
        return h('p', { class: 'note' }, RECTO.messagePage.lost('assets/report.js'));
      }
      return RECTO.examReport.make(desk, again, another);
    }

    /**
     * @param {string[]} cards
     * @param {number} factor
     * @param {number} pass percent
     */
    async function begin(cards, factor, pass) {
      const seed = RECTO.random.fresh();
      desk.exam = RECTO.exam.start(deck.name, cards, seed, factor, pass, Date.now());
      await desk.keep();
      await show(true);
    }

    async function handIn() {
      if (!desk.exam || desk.exam.done) return;
      desk.exam = RECTO.exam.handIn(desk.exam, Date.now());
      await desk.keep();
      await RECTO.examDesk.log(desk);
      await show(true);
      say(t('The exam was handed in.'));
    }

    /** @param {string[]} cards */
    function again(cards) {
      const exam = /** @type {Exam} */ (desk.exam);
      const factor = exam.limit / (exam.order.length * RECTO.exam.perQuestion);
      begin(RECTO.random.shuffle(cards, RECTO.random.fresh()), factor, exam.pass);
    }

    function another() {
      desk.exam = null;
      desk.keep();
      show(true);
    }

    // Its time may have run out while nobody looked; its log may have been interrupted.
    if (desk.exam && !desk.exam.done && RECTO.exam.left(desk.exam, Date.now()) <= 0) {
      desk.exam = RECTO.exam.handIn(desk.exam, Date.now());
      await desk.keep();
    }
    await RECTO.examDesk.log(desk);
    await show(false);
    return {
      title: t('Mock exam: {deck}', { deck: entry.title }),
      view,
      key: (key) => room !== null && room.key(key),
      leave: () => {
        if (room) room.leave();
        lock.release();
      },
    };
  }

  return { make };
})();
