package vn.motcua.dossier.process;

import java.util.function.BooleanSupplier;
import java.time.Instant;
import java.util.AbstractMap;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import vn.motcua.catalog.FieldType;
import vn.motcua.catalog.Procedure;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;

/**
 * What {@code ${dossier.x}} reads in a model: a built-in name, else a field of the
 * dossier, null when it is absent; a yes or no that nobody gave is no. Instants come as
 * {@link Date}, which timers take.
 */
class DossierView extends AbstractMap<String, Object> {

	private static final Map<String, Function<Dossier, Object>> BUILT_IN = Map.of("code", Dossier::code, "status",
			(d) -> d.status().name(), "procedure", Dossier::procedure, "agency", Dossier::agency, "channel",
			(d) -> d.channel().name(), "accepted", (d) -> d.acceptedAt() != null && !d.status().isFinal(), "open",
			(d) -> !d.status().isFinal(), "decided",
			(d) -> d.status() == DossierStatus.PROCESSED || d.status() == DossierStatus.RETURNED, "promisedAt",
			(d) -> (d.promisedAt() != null) ? Date.from(d.promisedAt()) : null);

	/** Never true for an agency that gave the dossier away: it goes on elsewhere. */
	private static final Set<String> OF_HOLDER = Set.of("accepted", "open", "decided");

	/** Whether another agency still works on a part. */
	private static final String PARTS_OPEN = "partsOpen";

	private final Dossier dossier;

	private final Procedure procedure;

	private final boolean held;

	private final BooleanSupplier partsOpen;

	/**
	 * @param held whether the agency that asks works on the dossier
	 */
	DossierView(Dossier dossier, Procedure procedure, boolean held, BooleanSupplier partsOpen) {
		this.dossier = dossier;
		this.procedure = procedure;
		this.held = held;
		this.partsOpen = partsOpen;
	}

	@Override
	public Object get(Object name) {
		if (PARTS_OPEN.equals(name)) {
			return this.partsOpen.getAsBoolean();
		}
		Function<Dossier, Object> builtIn = BUILT_IN.get(name);
		if (builtIn != null) {
			if (!this.held && OF_HOLDER.contains(name)) {
				return false;
			}
			return builtIn.apply(this.dossier);
		}
		return value((String) name);
	}

	private Object value(String name) {
		Object value = this.dossier.data().get(name);
		if (value == null) {
			return is(name, FieldType.BOOLEAN) ? false : null;
		}
		return is(name, FieldType.DATE_TIME) ? Date.from(Instant.parse(value.toString())) : value;
	}

	@Override
	public boolean containsKey(Object name) {
		return PARTS_OPEN.equals(name) || BUILT_IN.containsKey(name) || this.dossier.data().fields().containsKey(name);
	}

	@Override
	public Set<Entry<String, Object>> entrySet() {
		return this.dossier.data().fields().entrySet();
	}

	private boolean is(String field, FieldType type) {
		return this.procedure.field(field).filter((f) -> f.type() == type).isPresent();
	}

}
