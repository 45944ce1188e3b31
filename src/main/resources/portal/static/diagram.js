// Draws the procedure; without it the steps stand below in words.
(async () => {
  const place = document.getElementById('diagram');
  const tools = document.querySelector('.diagram-tools');
  if (!place || !window.BpmnJS) {
    return;
  }
  const answer = await fetch(place.dataset.source);
  if (!answer.ok) {
    return;
  }
  place.classList.add('drawn');
  tools.classList.add('drawn');
  const viewer = new window.BpmnJS({ container: place });
  try {
    await viewer.importXML(await answer.text());
  } catch (e) {
    place.classList.remove('drawn');
    tools.classList.remove('drawn');
    return;
  }
  const canvas = viewer.get('canvas');
  const zoom = viewer.get('zoomScroll');
  const fit = () => canvas.zoom('fit-viewport', 'auto');
  fit();
  tools.addEventListener('click', (event) => {
    const how = event.target.dataset.zoom;
    if (how === 'fit') {
      fit();
    } else if (how) {
      zoom.stepZoom(how === 'in' ? 1 : -1);
    }
  });
})();
