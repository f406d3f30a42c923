export {};

/** What left this page, in order; read by the test. */
const sent: string[] = [];
Object.assign(window, { sent });

const frame = document.getElementById('frame') as HTMLIFrameElement;

/** What an old editor writes into its frame. */
const EDITOR = '<!doctype html><meta charset="utf-8"><title>editor</title><body style="margin: 8px"><p><br></p></body>';

/** Each kind of frame by its name in the address. */
const FRAMES: Record<string, () => void> = {
  'about-blank': () => {
    const inner = frame.contentDocument as Document;
    inner.body.contentEditable = 'true';
  },
  /** As UEditor does: an empty frame, written and made editable as a whole. */
  'written-design-mode': () => {
    const inner = frame.contentDocument as Document;
    inner.open();
    inner.write(EDITOR);
    inner.close();
    inner.designMode = 'on';
  },
  srcdoc: () => {
    frame.srcdoc = EDITOR.replace('<body', '<body contenteditable="true"');
  },
};

FRAMES[new URLSearchParams(location.search).get('frame') ?? '']?.();

function send(): void {
  const { body } = frame.contentDocument as Document;
  const text = body.textContent.trim();
  if (text) sent.push(text);
  body.replaceChildren();
}

document.getElementById('send')?.addEventListener('click', send);

/** The frame's own document is there after it has loaded, or at once. */
function listen(): void {
  frame.contentDocument?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    send();
  });
}
listen();
frame.addEventListener('load', listen);
