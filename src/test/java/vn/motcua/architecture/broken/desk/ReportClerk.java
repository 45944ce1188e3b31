package vn.motcua.architecture.broken.desk;

import org.springframework.stereotype.Component;

/**
 * Has the name of the bean in {@code broken.fee}. Abstract, so that component scans pass
 * by.
 */
@Component
public abstract class ReportClerk {

}
