/** Elements that browsers themselves put into an editable element while somebody types. */
const TYPED = new Set(['BR', 'DIV', 'P']);

function isForeign({ type, target, addedNodes }) {
  const isEditor = target instanceof Element && target.closest('.editor') !== null;
  if (type === 'attributes') return true;
  return [...addedNodes].some((node) => (isEditor ? node instanceof Element && !TYPED.has(node.tagName) : true));
}

function describe({ type, target, attributeName, addedNodes }) {
  return type === 'attributes' ? `${target.nodeName} ${attributeName}` : `${target.nodeName} + ${[...addedNodes].map((node) => node.nodeName)}`;
}

/**
 * Counts every node and attribute in this page that neither the page nor the browser's typing put there: what a page can see of an extension.
 * Runs `start` with a function `own`, in which the page makes its own changes, so that they are not counted.
 */
export function watchForeignNodes(room, output, start) {
  const observer = new MutationObserver(note);
  function note(records) {
    const foreign = records.filter(isForeign);
    if (foreign.length === 0) return;
    room.foreign.push(...foreign.map(describe));
    output.value = String(room.foreign.length);
    observer.takeRecords();
  }
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  start((change) => {
    note(observer.takeRecords());
    change();
    observer.takeRecords();
  });
}
