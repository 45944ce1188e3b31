package vn.motcua.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierData;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.shared.RefusedException;

/**
 * Dossiers in memory, for tests of the capabilities around them. What a capability does
 * not use is not here and throws.
 */
public final class FakeDossiers {

	public static final String CODE = "G12.01.001-20260720-0000001";

	public static final Applicant LAN = new Applicant("Nguyễn Thị Hoa Lan", "079195000123", "0912345678",
			"hoalan@vidu.vn", "12 Trần Phú, phường Lái Thiêu, TP. Hồ Chí Minh");

	private final Map<String, Dossier> dossiers = new LinkedHashMap<>();

	private final List<DossierEvent> events = new ArrayList<>();

	private final Clock clock;

	public FakeDossiers(Clock clock) {
		this.clock = clock;
	}

	/** The interface; methods are found here by name. */
	public Dossiers asDossiers() {
		return (Dossiers) Proxy.newProxyInstance(Dossiers.class.getClassLoader(), new Class<?>[] { Dossiers.class },
				(proxy, called, arguments) -> {
					try {
						return own(called).invoke(this, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getCause();
					}
				});
	}

	private static Method own(Method called) {
		return Arrays.stream(FakeDossiers.class.getMethods())
			.filter((method) -> method.getName().equals(called.getName())
					&& Arrays.equals(method.getParameterTypes(), called.getParameterTypes()))
			.findFirst()
			.orElseThrow(() -> new UnsupportedOperationException(called.toString()));
	}

	/** A dossier of Hoa Lan at agency G12.01.001. */
	public FakeDossiers with(String code, DossierStatus status, Map<String, Object> data) {
		this.dossiers.put(code,
				new Dossier(code, "maternity-benefit", "1.014166", "G12.01.001", Channel.COUNTER, status, LAN, "lan",
						this.clock.instant(), this.clock.instant(), this.clock.instant(), null, "1",
						new DossierData(data)));
		return this;
	}

	/** The same dossier, of an applicant with this e-mail address. */
	public void withApplicant(String code, String email) {
		Dossier old = get(code);
		Applicant applicant = new Applicant(LAN.fullName(), LAN.personalId(), LAN.phone(), email, LAN.address());
		this.dossiers.put(code,
				new Dossier(old.code(), old.procedure(), old.procedureCode(), old.agency(), old.channel(), old.status(),
						applicant, old.filedBy(), old.filedAt(), old.acceptedAt(), old.promisedAt(), old.closedAt(),
						old.processInstanceId(), old.data()));
	}

	/** The same dossier, promised for another time. */
	public void promise(String code, Instant promisedAt) {
		this.dossiers.put(code, get(code).withPromisedAt(promisedAt));
	}

	public Dossier get(String code) {
		return find(code).orElseThrow(() -> new RefusedException(RefusedException.Kind.NOT_FOUND, "DOSSIER_UNKNOWN",
				"code", "Không có hồ sơ " + code + "."));
	}

	public Dossier lock(String code) {
		return get(code);
	}

	public List<Dossier> lockAll(Collection<String> codes) {
		return codes.stream().map(this::get).toList();
	}

	public Dossier getVisible(String code, Caller caller) {
		Dossier dossier = get(code);
		return caller.agencies().contains(dossier.agency()) ? dossier : get("");
	}

	public Optional<Dossier> find(String code) {
		return Optional.ofNullable(this.dossiers.get(code));
	}

	/** Every other one: all belong to one person. */
	public List<Dossier> similar(String code) {
		return this.dossiers.values().stream().filter((other) -> !other.code().equals(code)).toList();
	}

	public void putFacts(String code, String actor, Map<String, Object> facts) {
		Dossier old = get(code);
		this.dossiers.put(code, copy(old, old.status(), old.data().with(facts)));
	}

	public void move(String code, String actor, DossierStatus next, String reason) {
		Dossier old = get(code);
		if (!old.status().mayBecome(next)) {
			throw new IllegalStateException(old.status() + " → " + next);
		}
		this.dossiers.put(code, copy(old, next, old.data()));
	}

	public void note(String code, String actor, String kind, Map<String, Object> detail) {
		this.events.add(new DossierEvent(code, this.events.size() + 1, this.clock.instant(), actor, kind, null, null,
				"", detail, ""));
	}

	public void note(Map<String, Map<String, Object>> details, String actor, String kind) {
		details.forEach((code, detail) -> note(code, actor, kind, detail));
	}

	public List<DossierEvent> events(String code) {
		return this.events.stream().filter((event) -> event.dossierCode().equals(code)).toList();
	}

	/** Kinds of events so far. */
	public List<String> kinds(String code) {
		return events(code).stream().map(DossierEvent::kind).toList();
	}

	private static Dossier copy(Dossier old, DossierStatus status, DossierData data) {
		return new Dossier(old.code(), old.procedure(), old.procedureCode(), old.agency(), old.channel(), status,
				old.applicant(), old.filedBy(), old.filedAt(), old.acceptedAt(), old.promisedAt(), old.closedAt(),
				old.processInstanceId(), data);
	}

}
