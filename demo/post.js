import { empty, textOf } from './editor-text.js';

/** Wires the post composer: only the button publishes. `leave` and `own` as in chat.js. */
export function openPost(section, leave, own) {
  const title = section.querySelector('.title');
  const body = section.querySelector('.body');
  section.querySelector('form').addEventListener('submit', (event) => event.preventDefault());
  section.querySelector('.publish').addEventListener('click', () => {
    const text = [title.value, textOf(body)].filter((part) => part.trim() !== '').join('\n');
    if (text === '') return;
    leave(section.id, 'button', text);
    own(() => {
      const published = document.createElement('li');
      published.textContent = text;
      section.querySelector('.posts').prepend(published);
      title.value = '';
      empty(body);
    });
  });
}
