package vn.motcua.slip.print;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.motcua.shared.PdfRenderer;

/**
 * Renders one page after the start, beside it: the first real page would take seconds.
 */
@Component
@ConditionalOnProperty(name = "motcua.sweeps", havingValue = "true", matchIfMissing = true)
class PdfWarmUp {

	@EventListener(ApplicationReadyEvent.class)
	void warmUp() {
		Thread thread = new Thread(() -> new PdfRenderer().warmUp(), "pdf-warm-up");
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY);
		thread.start();
	}

}
