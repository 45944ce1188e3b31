package vn.motcua.architecture.broken.fee;

import org.springframework.stereotype.Service;

/**
 * Has the name of the bean in {@code broken.desk}. Abstract, so that component scans pass
 * by.
 */
@Service
public abstract class ReportClerk {

}
