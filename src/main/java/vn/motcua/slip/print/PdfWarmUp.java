package vn.motcua.slip.print;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.motcua.shared.PdfRenderer;

/**
 * Renders one page after the start, beside it: the first real page would take seconds. A
 * machine that cannot print is heard of now, not at the first dossier.
 */
@Component
@ConditionalOnProperty(name = "motcua.sweeps", havingValue = "true", matchIfMissing = true)
class PdfWarmUp {

	private static final Logger LOG = LoggerFactory.getLogger(PdfWarmUp.class);

	@EventListener(ApplicationReadyEvent.class)
	void warmUp() {
		Thread thread = new Thread(PdfWarmUp::draw, "pdf-warm-up");
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY);
		thread.start();
	}

	private static void draw() {
		try {
			new PdfRenderer().warmUp();
		}
		catch (RuntimeException ex) {
			LOG.error("Slips cannot be printed, dossiers will stop where one is issued until this is mended", ex);
		}
	}

}
