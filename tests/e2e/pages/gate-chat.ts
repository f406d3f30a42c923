/** What left this page, in order; read by the test. */
const sent: string[] = [];
Object.assign(window, { sent });

export {};

const at = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

const area = at<HTMLTextAreaElement>('area');
function sendArea(): void {
  if (area.value.trim()) sent.push(area.value);
  area.value = '';
}
area.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  sendArea();
});
at('area-send').addEventListener('click', sendArea);

const rich = at('rich');
function sendRich(): void {
  if (rich.textContent.trim()) sent.push(rich.textContent);
  rich.replaceChildren();
}
rich.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  sendRich();
});
at('rich-send').addEventListener('click', sendRich);

at<HTMLFormElement>('form').addEventListener('submit', (event) => {
  event.preventDefault();
  const field = at<HTMLInputElement>('field');
  if (field.value.trim()) sent.push(field.value);
  field.value = '';
});
