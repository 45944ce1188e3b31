package vn.motcua.payout;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossiers;
import vn.motcua.payout.PayoutFile.State;
import vn.motcua.payout.PayoutFile.Sum;
import vn.motcua.payout.file.Pain001;
import vn.motcua.payout.file.PaymentList;
import vn.motcua.payout.store.FileStore;
import vn.motcua.payout.store.PaymentStore;
import vn.motcua.shared.Dong;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;
import vn.motcua.shared.Sha256;
import vn.motcua.shared.VietnameseText;

/**
 * Money leaves an agency as files: an accountant collects what waits, the chief
 * accountant approves exactly what they read, then the file may be taken to the bank. A
 * payment is in one file at most.
 */
@Service
public class PayoutFiles {

	/** More wait for the next file of the day. */
	private static final int MOST_PAYMENTS = 5_000;

	private static final int SHOWN_FILES = 60;

	private static final int LEAST_REASON = 5;

	private static final int MOST_REASON = 500;

	private final FileStore files;

	private final PaymentStore payments;

	private final PayoutAccess access;

	private final Dossiers dossiers;

	private final Clock clock;

	PayoutFiles(FileStore files, PaymentStore payments, PayoutAccess access, Dossiers dossiers, Clock clock) {
		this.files = files;
		this.payments = payments;
		this.access = access;
		this.dossiers = dossiers;
		this.clock = clock;
	}

	/** What waits for the next file of an agency, oldest first. */
	public List<Payout> due(String agency, Caller caller) {
		this.access.see(agency, caller);
		return this.payments.due(agency, today(), MOST_PAYMENTS);
	}

	/** The newest files of an agency. */
	public List<PayoutFile> files(String agency, Caller caller) {
		this.access.see(agency, caller);
		return this.files.ofAgency(agency, SHOWN_FILES);
	}

	public PayoutFile file(long id, Caller caller) {
		return this.files.find(id)
			.filter((file) -> this.access.sees(file.agency(), caller))
			.orElseThrow(() -> unknown());
	}

	public List<Payout> payments(long id, Caller caller) {
		return this.payments.ofFile(file(id, caller).id());
	}

	/** Puts everything that waits into a new file. */
	@Transactional
	public PayoutFile collect(String agencyCode, Caller caller) {
		Agency agency = this.access.collector(agencyCode, caller);
		LocalDate day = today();
		List<Payout> waiting = this.payments.due(agencyCode, day, MOST_PAYMENTS);
		if (waiting.isEmpty()) {
			throw new RefusedException(Kind.CONFLICT, "NOTHING_TO_PAY", "",
					"Không có lệnh chi nào chờ đưa vào tệp. Lệnh chi mới xuất hiện sau khi kế toán lập lệnh trong hồ sơ.");
		}
		List<Payout> transfers = waiting.stream().filter(Payout::isTransfer).toList();
		PayoutFile draft = new PayoutFile(0, agencyCode, day, this.files.nextNumber(agencyCode, day), State.PROPOSED,
				sum(transfers), sum(waiting.stream().filter((payment) -> !payment.isTransfer()).toList()), "", "",
				this.clock.instant(), caller.userId(), null, null, null);
		String orders = transfers.isEmpty() ? "" : Pain001.write(draft, account(agency), transfers);
		String list = PaymentList.write(draft, waiting);
		PayoutFile file = new PayoutFile(0, draft.agency(), day, draft.number(), State.PROPOSED, draft.transfers(),
				draft.others(), Sha256.of(orders), Sha256.of(list), draft.createdAt(), draft.createdBy(), null, null,
				null);
		try {
			long id = this.files.insert(file, orders, list);
			if (this.payments.collect(agencyCode, day, waiting.get(waiting.size() - 1).id(), id) != waiting.size()) {
				throw busy();
			}
			return this.files.find(id).orElseThrow();
		}
		catch (DuplicateKeyException ex) {
			throw busy();
		}
	}

	/**
	 * Approves a file; from now on it may leave.
	 * @param hashes of transfers and list as the approver read them, one space between
	 */
	@Transactional
	public PayoutFile approve(long id, String hashes, Caller caller) {
		PayoutFile file = proposed(id, caller);
		List<Payout> payments = this.payments.ofFile(id);
		this.access.approver(file, payments, caller);
		if (!(file.transfersHash() + " " + file.listHash()).equals(hashes)) {
			throw new RefusedException(Kind.CONFLICT, "FILE_CHANGED", "hashes",
					"Nội dung tệp khác với bản bạn đang xem. Hãy tải lại trang và kiểm tra lại.");
		}
		Map<String, Map<String, Object>> told = new TreeMap<>();
		payments.forEach((payment) -> told.merge(payment.dossierCode(), detail(file, payment), PayoutFiles::added));
		this.dossiers.lockAll(told.keySet());
		decide(file, State.APPROVED, caller, null);
		this.payments.moveFile(id, PayoutState.SENT);
		this.dossiers.note(told, caller.userId(), "PAYOUT_SENT");
		return this.files.find(id).orElseThrow();
	}

	/** Takes a file back before approval; its payments wait for another one. */
	@Transactional
	public PayoutFile discard(long id, String reason, Caller caller) {
		PayoutFile file = proposed(id, caller);
		this.access.decider(file, caller);
		String text = VietnameseText.clean((reason != null) ? reason : "");
		if (text.length() < LEAST_REASON || text.length() > MOST_REASON) {
			throw new RefusedException(Kind.INVALID, "REASON_MISSING", "reason",
					"Hãy ghi lý do hủy tệp, từ " + LEAST_REASON + " đến " + MOST_REASON + " ký tự.");
		}
		decide(file, State.DISCARDED, caller, text);
		this.payments.release(id);
		return this.files.find(id).orElseThrow();
	}

	/** The file for the bank, as approved. */
	public byte[] transfers(long id, Caller caller) {
		PayoutFile file = approved(id, caller);
		if (file.transfers().count() == 0) {
			throw new RefusedException(Kind.NOT_FOUND, "NO_TRANSFERS", "",
					"Tệp này không có khoản chuyển khoản nào; chỉ có danh sách chi tiền mặt.");
		}
		return content(this.files.transfers(id), file.transfersHash());
	}

	/** The list for people; also before approval, to check it. */
	public byte[] list(long id, Caller caller) {
		PayoutFile file = file(id, caller);
		return content(this.files.list(id), file.listHash());
	}

	private static byte[] content(String text, String hash) {
		if (!Sha256.of(text).equals(hash)) {
			throw new RefusedException(Kind.CONFLICT, "FILE_DAMAGED", "",
					"Nội dung tệp đã lưu không còn khớp mã băm khi lập. Không chuyển tệp này cho ngân hàng; hãy báo quản trị.");
		}
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private PayoutFile approved(long id, Caller caller) {
		PayoutFile file = file(id, caller);
		if (file.state() != State.APPROVED) {
			throw new RefusedException(Kind.CONFLICT, "FILE_NOT_APPROVED", "",
					"Tệp này chưa được kế toán trưởng duyệt nên chưa tải về để chuyển ngân hàng được.");
		}
		return file;
	}

	private PayoutFile proposed(long id, Caller caller) {
		PayoutFile file = file(id, caller);
		if (file.state() != State.PROPOSED) {
			throw decided();
		}
		return file;
	}

	private void decide(PayoutFile file, State decision, Caller caller, String reason) {
		if (!this.files.decide(file.id(), decision, caller.userId(), this.clock.instant(), reason)) {
			throw decided();
		}
	}

	private static Agency account(Agency agency) {
		if (agency.bankAccountNumber() == null || agency.bankAccountNumber().isBlank()) {
			throw new RefusedException(Kind.CONFLICT, "AGENCY_ACCOUNT_MISSING", "agency",
					"Cơ quan chưa khai tài khoản ngân hàng trong tệp cơ quan. Hãy báo quản trị bổ sung.");
		}
		return agency;
	}

	private static Map<String, Object> detail(PayoutFile file, Payout payment) {
		return Map.of("number", file.name(), "count", 1, "amount", payment.amount().amount());
	}

	private static Map<String, Object> added(Map<String, Object> first, Map<String, Object> second) {
		Map<String, Object> sum = new LinkedHashMap<>(first);
		sum.put("count", (Integer) first.get("count") + (Integer) second.get("count"));
		sum.put("amount", Math.addExact((Long) first.get("amount"), (Long) second.get("amount")));
		return sum;
	}

	private static Sum sum(List<Payout> payments) {
		return new Sum(payments.size(), payments.stream().map(Payout::amount).reduce(Dong.ZERO, Dong::plus));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static RefusedException unknown() {
		return new RefusedException(Kind.NOT_FOUND, "FILE_UNKNOWN", "id",
				"Không có tệp lệnh chi này ở cơ quan của bạn. Hãy tải lại danh sách.");
	}

	private static RefusedException busy() {
		return new RefusedException(Kind.CONFLICT, "FILE_IN_PROGRESS", "",
				"Có người vừa lập tệp lệnh chi cùng lúc. Hãy tải lại danh sách rồi lập lại nếu còn lệnh chờ.");
	}

	private static RefusedException decided() {
		return new RefusedException(Kind.CONFLICT, "FILE_DECIDED", "id",
				"Tệp này đã được duyệt hoặc đã hủy. Hãy tải lại danh sách.");
	}

}
