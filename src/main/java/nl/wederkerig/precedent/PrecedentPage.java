package nl.wederkerig.precedent;

import java.util.List;

/** A page of precedents. @param page from 0. @param total on all pages */
public record PrecedentPage(List<PrecedentView> rows, int page, int size, long total) {

    public static final int LARGEST_PAGE = 100;
}
