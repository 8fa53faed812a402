package nl.wederkerig.api.document;

import java.util.UUID;
import nl.wederkerig.document.DocumentId;
import nl.wederkerig.document.DocumentType;
import nl.wederkerig.document.DocumentView;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(componentModel = "spring")
public interface DocumentWords {

    @Mapping(target = "naam", source = "name")
    @Mapping(target = "mediatype", source = "type")
    @Mapping(target = "omvang", source = "size")
    @Mapping(target = "ingediendOp", source = "at")
    Bijlage dutch(DocumentView document);

    default UUID id(DocumentId id) {
        return id.value();
    }

    default String mediaType(DocumentType type) {
        return type.mediaType();
    }
}
