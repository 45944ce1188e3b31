package vn.motcua.dossier.store;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.DossierPart;

/** The table {@code dossier_part}; its key keeps a part from being started twice. */
@Repository
public class PartStore {

	private static final String SELECT = "select p.parent_code, p.part, p.dossier_code as code from dossier_part p ";

	private final JdbcClient jdbc;

	PartStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public void insert(DossierPart part) {
		this.jdbc.sql("insert into dossier_part (parent_code, part, dossier_code) values (?, ?, ?)")
			.params(part.parentCode(), part.part(), part.code())
			.update();
	}

	public List<DossierPart> of(String parentCode) {
		return this.jdbc.sql(SELECT + "where p.parent_code = ? order by p.dossier_code, p.part")
			.param(parentCode)
			.query(DossierPart.class)
			.list();
	}

	public Optional<DossierPart> find(String code) {
		return this.jdbc.sql(SELECT + "where p.dossier_code = ?").param(code).query(DossierPart.class).optional();
	}

	/** Those parts of the whole that have not ended. */
	public List<DossierPart> open(String parentCode) {
		return this.jdbc.sql(SELECT + """
				join dossier d on d.code = p.dossier_code where p.parent_code = ?
				and d.status not in ('NOT_ACCEPTED', 'WITHDRAWN', 'STOPPED', 'RETURNED')
				order by p.dossier_code""").param(parentCode).query(DossierPart.class).list();
	}

}
