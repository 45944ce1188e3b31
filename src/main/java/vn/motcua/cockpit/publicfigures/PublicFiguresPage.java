package vn.motcua.cockpit.publicfigures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Service;

import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.clock.ServiceFigure;
import vn.motcua.clock.ServiceFigures;
import vn.motcua.cockpit.publicfigures.PublicFigures.Section;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * Counts a period at most once in a while: the page is open to everybody, so asking it
 * often must cost nothing. Only periods that are offered can be asked for.
 */
@Service
public class PublicFiguresPage {

	private final ServiceFigures figures;

	private final ProcedureCatalog catalog;

	private final Agencies agencies;

	private final PublicFiguresProperties properties;

	private final Clock clock;

	private final Map<String, PublicFigures> counted = new ConcurrentHashMap<>();

	PublicFiguresPage(ServiceFigures figures, ProcedureCatalog catalog, Agencies agencies,
			PublicFiguresProperties properties, Clock clock) {
		this.figures = figures;
		this.catalog = catalog;
		this.agencies = agencies;
		this.properties = properties;
		this.clock = clock;
	}

	public List<FigurePeriod> periods() {
		return FigurePeriod.offered(LocalDate.now(this.clock));
	}

	public Duration keep() {
		return this.properties.keep();
	}

	/**
	 * @param key of an offered period; empty for the running year
	 */
	public PublicFigures of(String key) {
		List<FigurePeriod> offered = periods();
		FigurePeriod period = offered.stream()
			.filter((p) -> key.isEmpty() || p.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new RefusedException(Kind.NOT_FOUND, "PERIOD_UNKNOWN", "period",
					"Không có số liệu của kỳ này. Hãy chọn một kỳ trong danh sách."));
		this.counted.keySet().removeIf((old) -> offered.stream().noneMatch((p) -> p.key().equals(old)));
		return this.counted.compute(period.key(), (k, old) -> isFresh(old) ? old : count(period));
	}

	private boolean isFresh(PublicFigures old) {
		Instant now = this.clock.instant();
		return old != null && !old.countedAt().isAfter(now) && old.countedAt().plus(keep()).isAfter(now);
	}

	private PublicFigures count(FigurePeriod period) {
		List<ServiceFigure> all = this.figures.of(period.from(), period.to());
		List<Section> sections = this.catalog.published()
			.stream()
			.map((procedure) -> section(procedure, all))
			.filter((section) -> !section.rows().isEmpty())
			.toList();
		return new PublicFigures(period, this.clock.instant(), this.properties.minimum(), sections);
	}

	private Section section(Procedure procedure, List<ServiceFigure> all) {
		List<ServiceFigure> own = this.agencies.all()
			.stream()
			.filter((agency) -> !agency.test())
			.flatMap((agency) -> all.stream()
				.filter((f) -> f.procedure().equals(procedure.slug()) && f.agency().equals(agency.code())))
			.toList();
		List<String> names = own.stream()
			.map((figure) -> this.agencies.find(figure.agency()).map(Agency::nameVi).orElse(figure.agency()))
			.toList();
		return new Section(procedure.nameVi(), new FigureRows(this.properties.minimum()).rows(own, names));
	}

}
