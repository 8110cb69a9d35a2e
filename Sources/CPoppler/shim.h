#ifndef NOTICEBOARD_CPOPPLER_SHIM_H
#define NOTICEBOARD_CPOPPLER_SHIM_H
#include <poppler.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

/* What Swift needs of poppler-glib, without GObject's casts and lists, which are macros. Texts are UTF-8 and belong to the
 * caller, who frees them with `pdf_free`; where there is none, they are null. */

typedef enum { PDF_OPENED, PDF_ENCRYPTED, PDF_BROKEN } PDFOpening;

/* Opens a document from bytes that must outlive it. */
static inline PopplerDocument *pdf_open(const uint8_t *bytes, size_t count, PDFOpening *opening) {
    GError *error = NULL;
    GBytes *data = g_bytes_new_static(bytes, count);
    PopplerDocument *document = poppler_document_new_from_bytes(data, NULL, &error);
    g_bytes_unref(data);
    *opening = document != NULL ? PDF_OPENED
        : g_error_matches(error, POPPLER_ERROR, POPPLER_ERROR_ENCRYPTED) ? PDF_ENCRYPTED : PDF_BROKEN;
    g_clear_error(&error);
    return document;
}

static inline void pdf_close(PopplerDocument *document) { g_object_unref(document); }
static inline void pdf_free(char *text) { g_free(text); }
static inline int pdf_page_count(PopplerDocument *document) { return poppler_document_get_n_pages(document); }
static inline bool pdf_has_script(PopplerDocument *document) { return poppler_document_has_javascript(document); }
static inline bool pdf_has_embedded_files(PopplerDocument *document) {
    return poppler_document_has_attachments(document);
}

/* One line each: title, author, subject, keywords, programs, and the XMP packet. */
static inline char *pdf_metadata(PopplerDocument *document) {
    gchar *parts[] = {
        poppler_document_get_title(document),    poppler_document_get_author(document),
        poppler_document_get_subject(document),  poppler_document_get_keywords(document),
        poppler_document_get_creator(document),  poppler_document_get_producer(document),
        poppler_document_get_metadata(document),
    };
    GString *text = g_string_new(NULL);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (parts[i] != NULL) g_string_append_printf(text, "%s\n", parts[i]);
        g_free(parts[i]);
    }
    return g_string_free(text, FALSE);
}

static inline PopplerPage *pdf_page(PopplerDocument *document, int index) {
    return poppler_document_get_page(document, index);
}

static inline void pdf_page_close(PopplerPage *page) { g_object_unref(page); }
static inline char *pdf_page_text(PopplerPage *page) { return poppler_page_get_text(page); }

/* Which part of the page its largest picture covers, from 0 to 1. */
static inline double pdf_page_picture_share(PopplerPage *page) {
    double width = 0, height = 0, share = 0;
    poppler_page_get_size(page, &width, &height);
    GList *pictures = poppler_page_get_image_mapping(page);
    for (GList *item = pictures; item != NULL && width > 0 && height > 0; item = item->next) {
        const PopplerRectangle *area = &((PopplerImageMapping *)item->data)->area;
        double covered = (area->x2 - area->x1) * (area->y2 - area->y1) / (width * height);
        if (covered < 0) covered = -covered;
        if (covered > share) share = covered;
    }
    poppler_page_free_image_mapping(pictures);
    return share > 1 ? 1 : share;
}

/* What comments and form fields of the page say, a line each; a file that hangs on a comment sets `has_file`. */
static inline char *pdf_page_annotations(PopplerPage *page, bool *has_file) {
    GString *text = g_string_new(NULL);
    GList *annotations = poppler_page_get_annot_mapping(page);
    for (GList *item = annotations; item != NULL; item = item->next) {
        PopplerAnnot *annotation = ((PopplerAnnotMapping *)item->data)->annot;
        gchar *contents = poppler_annot_get_contents(annotation);
        if (contents != NULL) g_string_append_printf(text, "%s\n", contents);
        g_free(contents);
        if (POPPLER_IS_ANNOT_MARKUP(annotation)) {
            gchar *label = poppler_annot_markup_get_label(POPPLER_ANNOT_MARKUP(annotation));
            if (label != NULL) g_string_append_printf(text, "%s\n", label);
            g_free(label);
        }
        PopplerAnnotType type = poppler_annot_get_annot_type(annotation);
        if (type == POPPLER_ANNOT_FILE_ATTACHMENT || type == POPPLER_ANNOT_MOVIE || type == POPPLER_ANNOT_SOUND)
            *has_file = true;
    }
    poppler_page_free_annot_mapping(annotations);

    GList *fields = poppler_page_get_form_field_mapping(page);
    for (GList *item = fields; item != NULL; item = item->next) {
        PopplerFormField *field = ((PopplerFormFieldMapping *)item->data)->field;
        PopplerFormFieldType type = poppler_form_field_get_field_type(field);
        gchar *value = type == POPPLER_FORM_FIELD_TEXT ? poppler_form_field_text_get_text(field)
            : type == POPPLER_FORM_FIELD_CHOICE ? poppler_form_field_choice_get_text(field) : NULL;
        if (value != NULL) g_string_append_printf(text, "%s\n", value);
        g_free(value);
    }
    poppler_page_free_form_field_mapping(fields);
    return g_string_free(text, FALSE);
}
#endif
