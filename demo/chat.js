import { empty, textOf } from './editor-text.js';

/**
 * Wires one conversation as chat pages do: Enter sends, Shift+Enter makes a line, the button sends; inside a form both go by its submit event.
 * @param {(where: string, by: string, text: string) => void} leave is told of every message that leaves
 * @param {(change: () => void) => void} own runs a change that the page itself makes
 */
export function openChat(chat, leave, own) {
  const editor = chat.querySelector('.editor');
  const form = editor.closest('form');
  const messages = chat.querySelector('.messages');

  const send = (by) => {
    const text = textOf(editor);
    if (text.trim() === '') return;
    leave(chat.id, by, text);
    own(() => {
      const bubble = document.createElement('p');
      bubble.textContent = text;
      const message = document.createElement('li');
      message.className = 'own';
      message.append(bubble);
      messages.append(message);
      messages.scrollTop = messages.scrollHeight;
      empty(editor);
    });
  };

  editor.addEventListener('keydown', (event) => {
    // keyCode 229 too: Safari has left the composition when it reports the Enter that ended it.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    if (form) form.requestSubmit();
    else send('enter');
  });
  if (form) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      send('submit');
    });
  } else {
    chat.querySelector('.send').addEventListener('click', () => send('button'));
  }
}
