package vn.motcua.desk.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.motcua.desk.panel.DossierPanel.Document;
import vn.motcua.desk.panel.DossierPanel.Option;
import vn.motcua.desk.panel.DossierPanel.Pair;
import vn.motcua.desk.panel.DossierPanel.ParcelEvent;
import vn.motcua.desk.panel.DossierPanel.ShipmentView;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.postal.Shipment;
import vn.motcua.postal.ShipmentState;
import vn.motcua.postal.Shipments;
import vn.motcua.postal.TrackingKind;
import vn.motcua.process.CaseRole;

/** The newest parcel: its papers, what the post said, what may be entered now. */
@Component
class ShipmentViews {

	private final Shipments shipments;

	ShipmentViews(Shipments shipments) {
		this.shipments = shipments;
	}

	/** Null when nothing was ever posted. */
	ShipmentView of(Dossier dossier, Caller caller) {
		return this.shipments.find(dossier.code()).map((s) -> view(dossier, s, caller)).orElse(null);
	}

	private ShipmentView view(Dossier dossier, Shipment shipment, Caller caller) {
		List<Pair> fields = List.of(new Pair("Tình trạng", shipment.state().labelVi()),
				new Pair("Người nhận", shipment.recipient()), new Pair("Địa chỉ", shipment.address()),
				new Pair("Giao bưu điện", Texts.minute(shipment.handedOverAt())));
		boolean onTheWay = shipment.state() != ShipmentState.CREATED && !shipment.state().isEnd()
				&& caller.roles().contains(CaseRole.RECEPTION_OFFICERS.groupId());
		List<Option> outcomes = onTheWay
				? Arrays.stream(TrackingKind.values()).map((k) -> new Option(k.name(), k.labelVi())).toList()
				: List.of();
		List<ParcelEvent> events = this.shipments.events(shipment)
			.stream()
			.map((e) -> new ParcelEvent(Texts.minute(e.at()),
					e.kind().labelVi() + (e.note().isEmpty() ? "" : ": " + e.note())))
			.toList();
		return new ShipmentView(shipment.number().value(), fields, documents(dossier, shipment), outcomes, events);
	}

	private static List<Document> documents(Dossier dossier, Shipment shipment) {
		String root = "dossiers/" + dossier.code() + "/shipments/" + shipment.number().value();
		List<Document> documents = new ArrayList<>();
		documents.add(new Document("In nhãn", root + "/label.pdf"));
		LocalDate day = shipment.handedOverOn();
		if (day != null) {
			documents.add(new Document("In bảng kê " + Texts.day(day), root + "/manifest.pdf"));
		}
		return documents;
	}

}
