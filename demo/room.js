import { openChat } from './chat.js';
import { openPost } from './post.js';
import { watchForeignNodes } from './witness.js';

const SECTIONS = [...document.querySelectorAll('main > section')];

/** Shows the conversation that the address names; the first one when it names none. */
function showSection() {
  const shown = SECTIONS.find(({ id }) => `#${id}` === location.hash) ?? SECTIONS[0];
  for (const section of SECTIONS) section.hidden = section !== shown;
  for (const link of document.querySelectorAll('nav a, .conversation')) {
    const isCurrent = link.hash === `#${shown.id}` || link.dataset.view === shown.className;
    link.toggleAttribute('aria-current', isCurrent);
  }
}

const room = { sent: [], foreign: [] };
// The tests read what really left from here.
window.room = room;

watchForeignNodes(room, document.querySelector('#foreign'), (own) => {
  const leave = (where, by, text) =>
    own(() => {
      room.sent.push({ where, by, text });
      document.querySelector('#sent').value = String(room.sent.length);
    });
  for (const chat of document.querySelectorAll('.chat')) openChat(chat, leave, own);
  openPost(document.querySelector('.post'), leave, own);
  own(showSection);
  addEventListener('hashchange', () => own(showSection));
});
