package vn.motcua.payout.file;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import vn.motcua.dossier.Agency;
import vn.motcua.payout.Payout;
import vn.motcua.payout.PayoutFile;
import vn.motcua.process.CaseClock;
import vn.motcua.shared.VietnameseText;

/**
 * The transfers of a file as ISO 20022 {@code pain.001.001.09}: customer credit transfer
 * initiation, one payment block per file. Names are as banks print them; the same
 * payments always give the same bytes.
 */
public final class Pain001 {

	private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

	private static final int MOST_NAME = 140;

	private final XMLStreamWriter xml;

	private Pain001(XMLStreamWriter xml) {
		this.xml = xml;
	}

	/**
	 * The file's transfers, in the order given.
	 * @param payer whose account is debited
	 */
	public static String write(PayoutFile file, Agency payer, List<Payout> transfers) {
		StringWriter out = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeStartElement("Document");
			xml.writeDefaultNamespace(NAMESPACE);
			xml.writeStartElement("CstmrCdtTrfInitn");
			Pain001 writer = new Pain001(xml);
			writer.header(file, payer);
			writer.payment(file, payer, transfers);
			xml.writeEndDocument();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("pain.001", ex);
		}
		return out.toString();
	}

	private void header(PayoutFile file, Agency payer) throws XMLStreamException {
		this.xml.writeStartElement("GrpHdr");
		text("MsgId", file.name());
		text("CreDtTm", local(file.createdAt()));
		sums(file);
		name("InitgPty", payer.nameVi());
		this.xml.writeEndElement();
	}

	private void payment(PayoutFile file, Agency payer, List<Payout> transfers) throws XMLStreamException {
		this.xml.writeStartElement("PmtInf");
		text("PmtInfId", file.name());
		text("PmtMtd", "TRF");
		text("BtchBookg", "false");
		sums(file);
		this.xml.writeStartElement("ReqdExctnDt");
		text("Dt", file.day().toString());
		this.xml.writeEndElement();
		name("Dbtr", payer.bankAccountName());
		account("DbtrAcct", payer.bankAccountNumber());
		bank("DbtrAgt", payer.bankBin());
		for (Payout transfer : transfers) {
			transfer(transfer);
		}
		this.xml.writeEndElement();
	}

	private void transfer(Payout transfer) throws XMLStreamException {
		this.xml.writeStartElement("CdtTrfTxInf");
		this.xml.writeStartElement("PmtId");
		text("EndToEndId", transfer.reference());
		this.xml.writeEndElement();
		this.xml.writeStartElement("Amt");
		this.xml.writeStartElement("InstdAmt");
		this.xml.writeAttribute("Ccy", "VND");
		this.xml.writeCharacters(Long.toString(transfer.amount().amount()));
		this.xml.writeEndElement();
		this.xml.writeEndElement();
		bank("CdtrAgt", transfer.account().bank().value());
		name("Cdtr", transfer.account().holder());
		account("CdtrAcct", transfer.account().number());
		this.xml.writeStartElement("RmtInf");
		text("Ustrd", VietnameseText.bankText(transfer.reference() + " BHXH chi che do QD " + transfer.decisionNumber()
				+ " HS " + transfer.dossierCode()));
		this.xml.writeEndElement();
		this.xml.writeEndElement();
	}

	private void sums(PayoutFile file) throws XMLStreamException {
		text("NbOfTxs", Integer.toString(file.transfers().count()));
		text("CtrlSum", Long.toString(file.transfers().total().amount()));
	}

	private void name(String element, String name) throws XMLStreamException {
		String plain = VietnameseText.bankText(name);
		this.xml.writeStartElement(element);
		text("Nm", plain.substring(0, Math.min(plain.length(), MOST_NAME)));
		this.xml.writeEndElement();
	}

	private void account(String element, String number) throws XMLStreamException {
		this.xml.writeStartElement(element);
		this.xml.writeStartElement("Id");
		this.xml.writeStartElement("Othr");
		text("Id", number);
		this.xml.writeEndElement();
		this.xml.writeEndElement();
		this.xml.writeEndElement();
	}

	private void bank(String element, String bin) throws XMLStreamException {
		this.xml.writeStartElement(element);
		this.xml.writeStartElement("FinInstnId");
		this.xml.writeStartElement("ClrSysMmbId");
		text("MmbId", bin);
		this.xml.writeEndElement();
		this.xml.writeEndElement();
		this.xml.writeEndElement();
	}

	private void text(String element, String text) throws XMLStreamException {
		this.xml.writeStartElement(element);
		this.xml.writeCharacters(text);
		this.xml.writeEndElement();
	}

	private static String local(Instant instant) {
		return instant.atZone(CaseClock.VIETNAM).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS).toString();
	}

}
