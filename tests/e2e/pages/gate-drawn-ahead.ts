export {};

/** What left this page, in order; read by the test. */
const sent: string[] = [];
const area = document.getElementById('area') as HTMLTextAreaElement;
area.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  if (area.value) sent.push(area.value);
  area.value = '';
});

const wasDrawnAhead = (document as unknown as { prerendering: boolean }).prerendering;
area.focus();
if (wasDrawnAhead) {
  const details = { bubbles: true, cancelable: true, composed: true };
  area.dispatchEvent(new FocusEvent('focusin', details));
  area.dispatchEvent(new InputEvent('beforeinput', details));
  localStorage.setItem('drawn-ahead', String(performance.now()));
}
Object.assign(window, { sent, wasDrawnAhead });
