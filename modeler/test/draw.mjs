/** Draws a procedure as an analyst does: steps from templates, answers on flows, fields in the properties panel. */

const EMPTY = (slug) => `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="Definitions_1" targetNamespace="http://bpmn.io/schema/bpmn" modeler:executionPlatform="Camunda Platform" modeler:executionPlatformVersion="7.24.0">
  <bpmn:process id="${slug}" name="Trợ cấp vẽ thử" />
  <bpmndi:BPMNDiagram id="BPMNDiagram_1">
    <bpmndi:BPMNPlane id="BPMNPlane_1" bpmnElement="${slug}" />
  </bpmndi:BPMNDiagram>
</bpmn:definitions>`;

/** What the page offers to the drawing: each returns the id of what was made. */
function helpers() {
  const get = (name) => modeler.get(name);
  const element = (id) => get('elementRegistry').get(id);
  const apply = (shape, template) => get('elementTemplates')
    .applyTemplate(shape, get('elementTemplates').getAll(`vn.motcua.${template}`)[0]);
  const shape = (type, more) => get('elementFactory').createShape({ type: `bpmn:${type}`, ...more });
  const finish = (made, { template, id, name }) => {
    const done = template ? apply(made, template) : made;
    if (id || name) {
      get('modeling').updateProperties(done, { ...(id && { id }), ...(name && { name }) });
    }
    return done.id;
  };
  window.draw = {
    process: (template) => apply(get('canvas').getRootElement(), template).id,
    first: (type, at, more, parent, options = {}) =>
      finish(get('modeling').createShape(shape(type, options), at, parent ? element(parent) : get('canvas').getRootElement()), more),
    next: (source, type, at, more) =>
      finish(get('modeling').appendShape(element(source), shape(type), at, element(source).parent), more),
    connect: (source, target, waypoints) => {
      const flow = get('modeling').connect(element(source), element(target));
      get('modeling').updateWaypoints(flow, waypoints);
      return flow.id;
    },
    answer: (source, target, name, condition) => {
      const flow = element(source).outgoing.find((f) => f.target.id === target);
      const properties = condition
        ? { name, conditionExpression: get('bpmnFactory').create('bpmn:FormalExpression', { body: condition }) } : { name };
      get('modeling').updateProperties(flow, properties);
      if (!condition) {
        get('modeling').updateProperties(element(source), { default: flow.businessObject });
      }
    },
    select: (id) => get('selection').select(element(id))
  };
}

export async function drawProcedure(page, slug) {
  await page.evaluate(async ([ xml ]) => { await modeler.importXML(xml); }, [ EMPTY(slug) ]);
  await page.evaluate(`(${helpers})()`);
  const call = (name, ...args) => page.evaluate(([ name, args ]) => window.draw[name](...args), [ name, args ]);
  const next = (source, type, x, y, more = {}) => call('next', source, type, { x, y }, more);
  const fill = async (id, label, value) => {
    await call('select', id);
    const group = page.locator('.bio-properties-panel-group-header', { hasText: 'Nội dung công việc' });
    await group.waitFor();
    if (!await group.evaluate((e) => e.classList.contains('open'))) {
      await group.click();
    }
    const field = page.locator('.bio-properties-panel-entry', { hasText: label }).locator('input, select').first();
    await (await field.evaluate((e) => e.tagName) === 'SELECT' ? field.selectOption(value) : field.fill(value));
    await field.blur();
  };
  await call('process', 'procedure');
  const start = await call('first', 'StartEvent', { x: 100, y: 200 }, { template: 'event-filed' });
  await fill(start, 'Biểu mẫu', `${slug}-submit`);
  const intake = await next(start, 'CallActivity', 230, 200, { template: 'block-intake' });
  const accepted = await next(intake, 'ExclusiveGateway', 370, 200, { id: 'Gateway_DossierAccepted', name: 'Hồ sơ được tiếp nhận?' });
  const notAccepted = await next(accepted, 'EndEvent', 370, 330, { id: 'EndEvent_NotAccepted', name: 'Hồ sơ không được tiếp nhận' });
  const verify = await next(accepted, 'UserTask', 520, 200,
    { template: 'officer-task.benefits-officers', id: 'UserTask_VerifyDossier', name: 'Xác minh hồ sơ' });
  await fill(verify, 'Biểu mẫu', `${slug}-verify`);
  const verdict = await next(verify, 'ExclusiveGateway', 660, 200, { id: 'Gateway_Verdict', name: 'Hồ sơ đủ điều kiện?' });
  const approve = await next(verdict, 'CallActivity', 800, 200, { template: 'block-approve-result' });
  const signed = await next(approve, 'ExclusiveGateway', 940, 200, { id: 'Gateway_ResultSigned', name: 'Kết quả đã ký?' });
  const fee = await next(signed, 'CallActivity', 1070, 200, { template: 'block-collect-fee' });
  const give = await next(fee, 'CallActivity', 1210, 200, { template: 'block-return-result' });
  await next(give, 'EndEvent', 1330, 200, { id: 'EndEvent_ResultReturned', name: 'Kết quả đã trả' });
  await call('connect', signed, verify, [ { x: 940, y: 175 }, { x: 940, y: 80 }, { x: 520, y: 80 }, { x: 520, y: 160 } ]);
  const refuse = await next(verdict, 'ServiceTask', 800, 400, { template: 'refuse-dossier' });
  const slip = await choose(page, call, await next(refuse, 'ServiceTask', 950, 400), 'Cấp phiếu');
  await fill(slip, 'Loại phiếu', 'REFUSAL');
  const tell = await next(slip, 'ServiceTask', 1100, 400, { template: 'notify-applicant' });
  await fill(tell, 'Nội dung báo', 'REFUSED');
  await next(tell, 'EndEvent', 1240, 400, { id: 'EndEvent_DossierRefused', name: 'Hồ sơ bị từ chối' });
  await call('answer', accepted, verify, 'Có', '${dossier.accepted}');
  await call('answer', accepted, notAccepted, 'Không');
  await call('answer', verdict, refuse, 'Không', "${verificationVerdict == 'REFUSE'}");
  await call('answer', verdict, approve, 'Đủ');
  await call('answer', signed, fee, 'Đã ký', '${dossier.decided}');
  await call('answer', signed, verify, 'Làm lại');
  await drawWithdrawal(call, next, fill);
  await call('select', slip);
}

/** Chooses a template for a step by hand, from the button in the panel; the id the step has then. */
async function choose(page, call, step, name) {
  await call('select', step);
  await page.locator('.bio-properties-panel-select-template-button').click();
  await page.locator('.djs-popup-search input').pressSequentially(name);
  await page.locator('.djs-popup .entry', { hasText: name }).first().hover();
  await page.screenshot({ path: 'target/modeler/choose.png' });
  await page.locator('.djs-popup .entry', { hasText: name }).first().click();
  await page.waitForFunction(() => modeler.get('elementTemplates').get(modeler.get('selection').get()[0]));
  return page.evaluate(() => modeler.get('selection').get()[0].id);
}

async function drawWithdrawal(call, next, fill) {
  const box = await call('first', 'SubProcess', { x: 450, y: 620 }, { id: 'SubProcess_Withdrawal', name: 'Người nộp rút hồ sơ' }, null,
    { triggeredByEvent: true, isExpanded: true, width: 700, height: 160 });
  const start = await call('first', 'StartEvent', { x: 150, y: 620 }, { template: 'event-dossier-withdrawn' }, box);
  const withdraw = await next(start, 'ServiceTask', 280, 620, { template: 'withdraw-dossier' });
  const slip = await next(withdraw, 'ServiceTask', 430, 620, { template: 'issue-slip' });
  await fill(slip, 'Loại phiếu', 'STOP');
  const tell = await next(slip, 'ServiceTask', 580, 620, { template: 'notify-applicant' });
  await fill(tell, 'Nội dung báo', 'WITHDRAWN');
  await next(tell, 'EndEvent', 720, 620, { id: 'EndEvent_DossierWithdrawn', name: 'Hồ sơ đã rút' });
}
