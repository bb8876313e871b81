'use strict';
// Where the site is served: it can be installed, works without the network from the first visit
// on, and says when a new version is there. Pages opened from a disk need none of it.
RECTO.offline = (function () {
  const { h } = RECTO.dom;
  const { t } = RECTO.words;
  const calm = new Set(['decks', 'deck', 'result']);
  const notice = h('div', { class: 'notice', role: 'status' });
  /** @type {ServiceWorker | null} */
  let waiting = null;

  const served = /^https?:$/.test(location.protocol);
  if (served) document.head.append(h('link', { rel: 'manifest', href: 'site.webmanifest' }));

  /** Lets the service worker take the site's files, once the first page is shown. */
  async function keep() {
    if (!served || !navigator.serviceWorker) return;
    try {
      const registration = await RECTO.trust.register('sw.js');
      announce(registration.waiting);
      registration.addEventListener('updatefound', function () {
        const { installing } = registration;
        if (!installing) return;
        installing.addEventListener('statechange', function () {
          if (installing.state === 'installed') announce(installing);
        });
      });
      document.addEventListener('visibilitychange', function () {
        if (document.visibilityState === 'visible') registration.update().catch(() => {});
      });
    } catch (error) {
      // The site works as it did before there were service workers.
    }
  }

  /** @param {ServiceWorker | null} worker */
  function announce(worker) {
    if (!worker || !navigator.serviceWorker.controller) return;
    waiting = worker;
    show();
  }

  /**
   * The news wait until no session is on the page. Who was sent to a deck that the version at hand
   * does not have needs them most.
   */
  function show() {
    const { page, deck } = RECTO.routes.parse(location.hash || '#/');
    const isCalm = calm.has(page) || deck && !RECTO.app.entryOf(deck);
    if (!waiting || !isCalm) return notice.replaceChildren();
    if (notice.firstChild) return;
    offer(t('There is a new version of this site.'));
  }

  /** @param {string} words */
  function offer(words) {
    notice.replaceChildren(h('p', { class: 'note cluster' }, h('span', {}, words),
      h('button', { class: 'button', type: 'button', onclick: use }, t('Load it'))));
  }

  /** Other tabs may be in the middle of something: the version they use stays until they close. */
  function use() {
    if (!waiting) return;
    const channel = new MessageChannel();
    channel.port1.onmessage = function (event) {
      if (event.data) return;
      offer(t('Another tab still shows the old version of this site. Close it, then load the new' +
        ' one here.'));
    };
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(),
      { once: true });
    waiting.postMessage('use', [channel.port2]);
  }

  return { keep, show, notice };
})();
