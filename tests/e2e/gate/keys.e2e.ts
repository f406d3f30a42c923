import { expect, test } from 'vitest';
import { openPage } from '../driver/browser';
import { until } from '../driver/until';
import { CLEAN, expectHeld, expectSent, openAndType, RISKY, sent, textIn } from './chat';

test('the Enter of an input method is its own; the one after it sends', async () => {
  const page = await openAndType('gate-chat.html', 'area', RISKY);
  const composition = await page.compose('ni', 'nihao');
  await composition.commitByEnter('你好');
  await until('the text is committed', async () => (await textIn(page, 'area')) === `${RISKY}你好`);
  expect(await sent(page)).toEqual([]);
  expect(await (await page.card()).text()).not.toMatch(/仍然发送|Send anyway/);
  await page.press('Enter');
  await expectHeld(page, 'area', `${RISKY}你好`);
  await page.close();
});

test('Enter that picks from an open menu is left to the menu', async () => {
  const page = await openAndType('gate-chat.html', 'rich', RISKY);
  await page.evaluate(() => {
    const menu = document.createElement('ul');
    menu.role = 'listbox';
    const option = document.createElement('li');
    option.role = 'option';
    option.id = 'mention';
    option.textContent = '@小王';
    menu.append(option);
    document.body.append(menu);
    const rich = document.getElementById('rich') as HTMLElement;
    rich.setAttribute('aria-activedescendant', 'mention');
    rich.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        event.stopImmediatePropagation();
        menu.remove();
        rich.removeAttribute('aria-activedescendant');
        Object.assign(window, { picked: true });
      },
      { capture: true, once: true },
    );
  });
  await page.press('Enter');
  await until('the mention is picked', () => page.evaluate(() => (window as unknown as { picked?: boolean }).picked));
  expect(await sent(page)).toEqual([]);
  await page.press('Enter');
  await expectHeld(page, 'rich', RISKY);
  await page.close();
});

test('Enter that makes a new line here is learned and then left alone', async () => {
  const page = await openAndType('gate-ways.html?way=click', 'area', CLEAN);
  await page.press('Enter');
  await until('there is a new line', async () => (await textIn(page, 'area')) === `${CLEAN}\n`);
  await page.type(RISKY);
  await page.press('Enter');
  await until('there is another', async () => (await textIn(page, 'area')) === `${CLEAN}\n${RISKY}\n`);
  await page.click('#send');
  await expectHeld(page, 'area', `${CLEAN}\n${RISKY}\n`);
  await page.close();
});

test('Enter that fills in a template of several lines makes no new line, and the next one is held', async () => {
  const page = await openAndType('gate-chat.html', 'area', '/hi');
  await page.evaluate(() => {
    const area = document.getElementById('area') as HTMLTextAreaElement;
    const onEnter = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || area.value !== '/hi') return;
      event.preventDefault();
      event.stopPropagation();
      area.setRangeText('您好：\n感谢来信。\n', 0, area.value.length, 'end');
    };
    document.addEventListener('keydown', onEnter, true);
  });
  await page.press('Enter');
  await until('the template is there', async () => (await textIn(page, 'area')).startsWith('您好'));
  await page.type(RISKY);
  await page.press('Enter');
  await expectHeld(page, 'area', `您好：\n感谢来信。\n${RISKY}`);
  await page.close();
});

test('an editor that says that Enter makes a new line is believed', async () => {
  const page = await openPage('gate-ways.html?way=click');
  await page.evaluate(() => {
    (document.getElementById('area') as HTMLTextAreaElement).enterKeyHint = 'enter';
  });
  await page.click('#area');
  await page.type(RISKY);
  await page.press('Enter');
  await until('there is a new line', async () => (await textIn(page, 'area')) === `${RISKY}\n`);
  await page.click('#send');
  await expectHeld(page, 'area', `${RISKY}\n`);
  await page.close();
});

test('Shift+Enter makes a new line and is no second gesture', async () => {
  const page = await openAndType('gate-chat.html', 'area', RISKY);
  await page.press('Enter');
  await expectHeld(page, 'area', RISKY);
  await page.press('Shift+Enter');
  await until('there is a new line', async () => (await textIn(page, 'area')) === `${RISKY}\n`);
  expect(await sent(page)).toEqual([]);
  await page.press('Enter');
  await expectSent(page, `${RISKY}\n`);
});
