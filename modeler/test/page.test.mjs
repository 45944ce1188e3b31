/**
 * In a real browser: every template on an element of its kind, every diagram of the product with its templates
 * applied anew, and a whole procedure drawn from nothing but templates, which the gate accepts.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { buildPage, TARGET } from '../build.mjs';
import { diagrams, files, read, ROOT, templates, text } from '../models.mjs';
import { drawProcedure } from './draw.mjs';

const SLUG = 'drawn-benefit';
let browser;
let page;
const faults = [];

before(async () => {
  await buildPage();
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: [ '--no-sandbox' ] });
  page = await browser.newPage({ viewport: { width: 1500, height: 850 } });
  page.setDefaultTimeout(8000);
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(pathToFileURL(join(TARGET, 'page/index.html')).href);
});

after(() => browser?.close());

const open = (xml) => page.evaluate(async (xml) => (await modeler.importXML(xml)).warnings.length, xml);
const save = () => page.evaluate(async () => (await modeler.saveXML({ format: true })).xml);

test('the page takes every template', async () => {
  assert.deepEqual(await page.evaluate(() => templateErrors), []);
  assert.equal(await page.evaluate(() => modeler.get('elementTemplates').getAll().length), templates().length);
});

for (const template of templates()) {
  test(`${template.id} gives its element what the gate asks for`, async () => {
    await open(text('processes/_template/template.bpmn'));
    const made = await page.evaluate((id) => {
      const [ templates, create, modeling, canvas ] = [ 'elementTemplates', 'elementFactory', 'modeling', 'canvas' ]
        .map((name) => modeler.get(name));
      const template = templates.getAll(id)[0];
      const [ type ] = template.appliesTo;
      const host = modeler.get('elementRegistry').get('UserTask_VerifyDossier');
      const root = canvas.getRootElement();
      const shape = type === 'bpmn:Process' ? root : type === 'bpmn:BoundaryEvent'
        ? modeling.createShape(create.createShape({ type }), { x: 610, y: 220 }, host, { attach: true })
        : modeling.createShape(create.createShape({ type }), { x: 600, y: 700 }, root);
      return templates.applyTemplate(shape, template).id;
    }, template.id);
    const xml = await save();
    const tag = new RegExp(`<bpmn:\\w+ id="${made}"[^>]*>`).exec(xml)[0];
    const body = xml.slice(xml.indexOf(tag), xml.indexOf(tag) + 900);
    assert.ok(tag.includes(`camunda:modelerTemplate="${template.id}" camunda:modelerTemplateVersion="${template.version}"`), tag);
    const { retry, message, timer, kind } = template.metadata ?? {};
    if (kind && kind !== 'UserTask') {
      assert.match(made, new RegExp(`^${kind}_[A-Z]`));
    }
    assert.ok(!retry || body.includes(`<camunda:failedJobRetryTimeCycle>${retry}<`), body);
    assert.ok(!timer || body.includes(`${timer}</bpmn:time`), body);
    assert.ok(!message || new RegExp(`messageRef="Message_${message}"`, 'i').test(body), body);
    for (const { value, binding } of template.properties.filter((p) => p.type === 'Hidden' && p.binding.type === 'property')) {
      assert.ok(value === 'latest' || tag.includes(`${binding.name}="${value}"`), tag);
    }
  });
}

for (const file of diagrams()) {
  test(`${file}: its templates applied anew change nothing`, async () => {
    assert.equal(await open(text(file)), 0);
    await page.evaluate(() => {
      const templates = modeler.get('elementTemplates');
      modeler.get('elementRegistry').filter((e) => e.type !== 'label' && templates.get(e))
        .forEach((e) => templates.applyTemplate(e, templates.get(e)));
    });
    assert.deepEqual(changes(text(file), await save()), []);
  });
}

/** Lines of one text that the other has not, each way. */
function changes(before, after) {
  const [ old, now ] = [ before, after ].map((xml) => xml.split('\n'));
  return [ ...old.filter((line) => !now.includes(line)).map((l) => `- ${l}`),
    ...now.filter((line) => !old.includes(line)).map((l) => `+ ${l}`),
    ...(old.length === now.length ? [] : [ `${old.length} lines, then ${now.length}` ]) ];
}

/** What `check` says about the product with one more procedure. */
function check(folder) {
  const jar = readdirSync(join(ROOT, 'target')).find((name) => /^motcua-.*(?<!sources)\.jar$/.test(name));
  assert.ok(jar, 'mvn package first');
  try {
    return execFileSync('java', [ '-Xmx256m', '-jar', join(ROOT, 'target', jar), 'check', folder ], { encoding: 'utf8' });
  } catch (failed) {
    return `refused\n${failed.stdout}${failed.stderr}`;
  }
}

/** The product's files and a new procedure copied from the template, as the tutorial says. */
function withNewProcedure() {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-page-'));
  cpSync(join(ROOT, 'processes'), join(folder, 'processes'), { recursive: true });
  cpSync(join(ROOT, 'forms'), join(folder, 'forms'), { recursive: true });
  for (const file of [ ...files('processes/_template', ''), ...files('forms/_template', '') ]) {
    const target = join(folder, file.replaceAll('_template', SLUG).replace('template', SLUG));
    mkdirSync(join(target, '..'), { recursive: true });
    writeFileSync(target, text(file).replaceAll('template', SLUG));
  }
  return folder;
}

test('a procedure drawn from templates alone is accepted by the gate', async () => {
  const folder = withNewProcedure();
  const file = join(folder, `processes/${SLUG}/${SLUG}.bpmn`);
  try {
    await drawProcedure(page, SLUG);
    await page.evaluate(() => modeler.get('canvas').zoom('fit-viewport'));
    await page.screenshot({ path: join(TARGET, 'drawn.png') });
    writeFileSync(file, await save());
    await read(readFileSync(file, 'utf8'));
    assert.match(check(folder), /^\d+ thư mục đã kiểm tra, 0 lỗi\.$/m);
  } finally {
    rmSync(folder, { recursive: true });
  }
  assert.deepEqual(faults, []);
});
