import type { Point } from './driver';

/** The part of Firefox's browser window by which a script gets into the page's process (dom/chrome-webidl/MessageManager.webidl). */
interface FirefoxWindow {
  readonly gBrowser: {
    readonly selectedBrowser: {
      readonly messageManager: {
        loadFrameScript(url: string, isForLaterFrames: boolean): void;
        addMessageListener(name: string, run: (message: { data: string }) => void): void;
        removeMessageListener(name: string, run: (message: { data: string }) => void): void;
      };
    };
  };
}

/** What a frame script has: the page's window with the rights of the browser. */
declare const content: Window &
  typeof globalThis & {
    readonly windowUtils: {
      readonly dragSession: { readonly dataTransfer: DataTransfer } | null;
      dispatchDOMEventViaPresShellForTesting(target: Element, event: Event): boolean;
    };
  };
declare function sendAsyncMessage(name: string, data: string): void;

/**
 * Runs in Firefox's own window: lets go what is being dragged over a point of the tab that is seen. WebDriver's own pointer drags and never
 * drops (Firefox 153, remote/content/external/EventUtils.js, "need to synthesize a drop event").
 */
export async function dropAt(point: Point): Promise<void> {
  const { messageManager } = (globalThis as unknown as FirefoxWindow).gBrowser.selectedBrowser;
  const drop = ({ x, y }: Point) => {
    try {
      const { windowUtils, document, DragEvent } = content;
      const dataTransfer = windowUtils.dragSession?.dataTransfer;
      const target = document.elementFromPoint(x, y);
      if (!dataTransfer || !target) throw new Error('nothing is being dragged');
      const init = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, dataTransfer };
      windowUtils.dispatchDOMEventViaPresShellForTesting(target, new DragEvent('drop', init));
      sendAsyncMessage('shenyan:dropped', '');
    } catch (error) {
      sendAsyncMessage('shenyan:dropped', String(error));
    }
  };
  const problem = await new Promise<string>((resolve) => {
    const onDrop = ({ data }: { data: string }) => {
      messageManager.removeMessageListener('shenyan:dropped', onDrop);
      resolve(data);
    };
    messageManager.addMessageListener('shenyan:dropped', onDrop);
    messageManager.loadFrameScript(`data:,(${encodeURIComponent(String(drop))})(${JSON.stringify(point)})`, false);
  });
  if (problem) throw new Error(problem);
}
