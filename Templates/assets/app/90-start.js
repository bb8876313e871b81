'use strict';
// The start: in the page, not under Node.
(function () {
  if (typeof document === 'undefined') return;
  const { h, focusOn, status } = RECTO.dom;
  const { t } = RECTO.words;
  /** @type {Page | null} */
  let page = null;
  let turn = 0;
  const notice = h('div', { class: 'notice', role: 'status' });

  async function start() {
    const main = document.getElementById('app');
    if (!main) return;
    document.body.append(status);
    const site = RECTO.inbox.site;
    if (!site || !Array.isArray(site.decks)) return withoutSite(main);
    RECTO.trust.admitSite(site);
    const stage = h('div', {});
    const words = RECTO.language.speak(site, '');
    // The page's own files are on their way while the store is being opened.
    RECTO.router.need(route());
    await RECTO.app.open(site, {
      changed: () => page && page.update && page.update(),
      lost: () => notice.replaceChildren(h('p', { class: 'note' }, h('strong', {},
        t('Your progress is not being kept.')), ' ',
      t('This browser does not let the page store anything, perhaps because of a private window' +
        ' or a setting. You can study as usual; what you did is forgotten when you close the' +
        ' tab.'), ' ',
      h('a', { href: RECTO.routes.format('', 'backup') }, t('Save your progress')))),
    });
    await words;
    await RECTO.language.speak(site, RECTO.app.settings().language);
    const help = h('button', {
      class: 'button quiet', type: 'button', id: 'help', onclick: openHelp,
    }, t('Help'));
    const header = document.querySelector('.site-header .page') || document.body;
    header.append(help);
    RECTO.language.listen(function () {
      help.textContent = t('Help');
      if (RECTO.help) RECTO.help.forget();
      show(stage, true);
    });
    RECTO.app.applySettings();
    RECTO.keys.listen(() => RECTO.app.settings().shortcuts, press);
    window.addEventListener('hashchange', () => {
      if (/^#(?:\/|$)/.test(location.hash) || location.hash === '') show(stage, true);
    });
    skipLinks();
    await show(stage, false);
    RECTO.offline.keep();
    // A busy device may never be idle.
    const calm = window.requestIdleCallback || ((act) => setTimeout(act, 1000));
    calm(() => RECTO.app.pack().catch(() => {}), { timeout: 5000 });
  }

  function route() {
    return RECTO.routes.parse(location.hash.startsWith('#/') ? location.hash : '#/');
  }

  /**
   * @param {HTMLElement} stage
   * @param {boolean} moved whether the reader came from another page of the app
   */
  async function show(stage, moved) {
    const mine = ++turn;
    const left = page;
    page = null;
    if (left && left.leave) left.leave();
    const made = await RECTO.router.pageFor(route());
    if (mine !== turn) {
      if (made.leave) made.leave();
      return;
    }
    page = made;
    const site = RECTO.app.state.site;
    // What was said on another page is no news here.
    RECTO.dom.say('');
    document.title = made.title ? made.title + ' · ' + site.title : site.title;
    stage.replaceChildren(made.view);
    // The page that is there without JavaScript stays until another takes its place.
    if (!stage.isConnected) {
      document.querySelector('#app')?.replaceChildren(notice, RECTO.offline.notice, stage);
    }
    RECTO.offline.show();
    const title = made.view.querySelector('h1');
    if (!moved || !title) return;
    window.scrollTo(0, 0);
    focusOn(title);
  }

  /** @param {string} key */
  function press(key) {
    if (key === '?' || key === 'h') {
      openHelp();
      return true;
    }
    return page !== null && page.key !== undefined && page.key(key);
  }

  async function openHelp() {
    try {
      await RECTO.loader.part('help');
    } catch (error) {
      const words = RECTO.messagePage.lost('assets/help.js');
      return notice.replaceChildren(h('p', { class: 'note' }, words));
    }
    if (!document.querySelector('dialog[open]')) RECTO.help.open();
  }

  /** The link past the header must not change the address, which says where we are. */
  function skipLinks() {
    const link = document.querySelector('.skip-link');
    if (!link) return;
    link.addEventListener('click', function (event) {
      event.preventDefault();
      const title = document.querySelector('#app h1');
      if (title instanceof HTMLElement) focusOn(title);
    });
  }

  /** @param {HTMLElement} main */
  function withoutSite(main) {
    const { view } = RECTO.messagePage.make(t('The list of decks did not load'),
      RECTO.messagePage.lost('data/site.js'),
      []);
    main.prepend(view);
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else if (RECTO.inbox.site) start();
  else document.addEventListener('DOMContentLoaded', start);
})();
