import type { GatePort } from '@/gate/port';
import { sendMessage } from '@/messaging/messaging';
import type { CardActions } from '@/overlay/overlay';
import type { Ruling } from './ruling';
import type { Session } from './session';

/** The frame in which a card acts. */
interface CardFrame {
  readonly port: GatePort;
  /** Host name by which a site is switched off. */
  readonly tabHost: string;
  ruling(): Ruling;
  session(): Session;
}

/** What the card can do in this frame; always with the present ruling. */
export const cardActions = ({ port, tabHost, ruling, session }: CardFrame): CardActions => ({
  async apply(editor, edit) {
    const isTaken = await editor.replace(edit, edit.text);
    session().noteRewrite(editor, isTaken);
    return isTaken;
  },
  sendAnyway: (editor) => port.letGo(editor.host),
  ignoreOnce: (editor, finding) => session().ignore(editor, finding),
  notSpam(editor) {
    const correction = ruling().checker.correct(editor.read() ?? '');
    if (correction) sendMessage('changeSettings', { kind: 'correct', correction });
    return correction !== null;
  },
  switchRuleOff: (id) => sendMessage('changeSettings', { kind: 'rules', ruleIds: [id], on: false }),
  switchSiteOff: () => sendMessage('changeSettings', { kind: 'site', host: tabHost, on: false }),
  drawingLost: () => session().goBlind(),
});
