package vn.motcua.dossier.core;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.catalog.PortalCode;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.AgencyLevel;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.CheckedFiling;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.FilingChecks;
import vn.motcua.dossier.fields.FieldChecks;
import vn.motcua.shared.Finding;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** Turns a request into a dossier when procedure, agency, channel and fields allow it. */
@Service
@Transactional
public class FilingService implements FilingChecks {

	private final ProcedureCatalog catalog;

	private final Agencies agencies;

	private final FieldChecks checks;

	private final DossierRegister register;

	private final HandOverTargets targets;

	private final Clock clock;

	FilingService(ProcedureCatalog catalog, Agencies agencies, FieldChecks checks, DossierRegister register,
			HandOverTargets targets, Clock clock) {
		this.catalog = catalog;
		this.agencies = agencies;
		this.checks = checks;
		this.register = register;
		this.targets = targets;
		this.clock = clock;
	}

	/**
	 * Files a dossier.
	 * @param given raw form values by field id
	 */
	public Dossier file(String slug, String agencyCode, String channelName, String filedBy, String processInstanceId,
			Map<String, Object> given) {
		CheckedFiling filed = check(slug, agencyCode, channelName, given);
		return this.register.register(new Filing(slug, filed.procedureCode(), filed.agency(), filed.channel(),
				Filing.applicant(this.catalog.get(slug).applicantFields(), filed.data()), filedBy, processInstanceId,
				filed.data()));
	}

	@Override
	@Transactional(propagation = Propagation.SUPPORTS)
	public List<Finding> findings(String slug, String agencyCode, String channelName, Map<String, Object> given) {
		try {
			check(slug, agencyCode, channelName, given);
			return List.of();
		}
		catch (RefusedException ex) {
			return ex.findings();
		}
	}

	/** Whether the procedure is answered at once, without a dossier. */
	public boolean isImmediate(String slug) {
		return this.catalog.get(slug).isImmediate();
	}

	@Override
	@Transactional(propagation = Propagation.SUPPORTS)
	public CheckedFiling check(String slug, String agencyCode, String channelName, Map<String, Object> given) {
		LocalDate today = LocalDate.now(this.clock);
		Procedure procedure = this.catalog.get(slug);
		Agency agency = agency(agencyCode, today);
		Channel channel = channel(procedure, channelName);
		checkOffered(procedure, agency, today);
		AgencyLevel level = this.agencies.level(agency);
		Map<String, Object> data = this.checks.filing(procedure, given, Circumstances.of(channel, level));
		this.targets.check(procedure, agency.code(), data);
		String code = procedure.codeFor(Circumstances.with(data, channel, level), today)
			.map(PortalCode::code)
			.orElseThrow(() -> refused("PROCEDURE_CODE_MISSING", "procedure",
					"Thủ tục “" + procedure.nameVi() + "” không nhận trường hợp này. Hãy chọn lại trường hợp."));
		return new CheckedFiling(slug, code, agency.code(), channel, data);
	}

	private Agency agency(String code, LocalDate today) {
		if (code == null || code.isBlank()) {
			throw refused("AGENCY_MISSING", "agency", "Chưa chọn cơ quan tiếp nhận. Hãy chọn cơ quan bảo hiểm xã hội.");
		}
		return this.agencies.find(code)
			.filter((a) -> a.validFrom() == null || !today.isBefore(a.validFrom()))
			.filter((a) -> a.validTo() == null || !today.isAfter(a.validTo()))
			.orElseThrow(() -> refused("AGENCY_UNKNOWN", "agency",
					"Không có cơ quan bảo hiểm xã hội với mã “" + code + "”. Hãy chọn lại cơ quan tiếp nhận."));
	}

	private Channel channel(Procedure procedure, String name) {
		return Arrays.stream(Channel.values())
			.filter((c) -> c.name().equals(name) && procedure.channels().contains(name))
			.findFirst()
			.orElseThrow(() -> refused("CHANNEL_NOT_OFFERED", "channel", "Thủ tục này không nhận hồ sơ theo hình thức “"
					+ name + "”. Hãy chọn một trong: " + String.join(", ", procedure.channels()) + "."));
	}

	private void checkOffered(Procedure procedure, Agency agency, LocalDate today) {
		if (!procedure.mayBeFiled(today, agency.test())) {
			throw ClosedProcedure.refused(procedure, procedure.stateOn(today));
		}
		if (!procedure.agencyLevels().contains(this.agencies.level(agency).name())) {
			throw refused("AGENCY_LEVEL", "agency",
					agency.nameVi() + " không giải quyết thủ tục này. Hãy chọn cơ quan khác.");
		}
	}

	private static RefusedException refused(String code, String field, String message) {
		return new RefusedException(Kind.INVALID, code, field, message);
	}

}
