//! The tables, generated from the migrations; never edited by hand.

diesel::table! {
    versions (name) {
        name -> Text,
        number -> BigInt,
        value -> Text,
    }
}

diesel::table! {
    keys (name) {
        name -> Text,
        value -> Text,
        made_at -> Timestamp,
    }
}

diesel::table! {
    rulebooks (hash) {
        hash -> Text,
        engine -> Integer,
        tables -> Text,
        loaded_at -> Timestamp,
        loaded_by -> Text,
    }
}

diesel::table! {
    rule_changes (id) {
        id -> Text,
        state -> Text,
        mode -> Text,
        files -> Text,
        effective_day -> Date,
        author_id -> Nullable<Text>,
        author -> Text,
        note -> Text,
        proposal -> Text,
        base -> Text,
        result -> Text,
        comparison -> Text,
        preview -> Text,
        proposed_at -> Timestamp,
        decided_by -> Nullable<Text>,
        decided_at -> Nullable<Timestamp>,
        taken_back_by -> Nullable<Text>,
        taken_back_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    fx_rates (currency, day) {
        currency -> Text,
        day -> Date,
        rate -> Text,
        source -> Text,
    }
}

diesel::table! {
    pegs (currency, from_day) {
        currency -> Text,
        from_day -> Date,
        to_day -> Nullable<Date>,
        anchor -> Text,
        rate -> Text,
        source -> Text,
    }
}

diesel::table! {
    registrations (area, region, scheme, from_day) {
        area -> Text,
        region -> Text,
        scheme -> Text,
        number -> Text,
        grants -> Text,
        regime -> Text,
        from_day -> Date,
        to_day -> Nullable<Date>,
    }
}

diesel::table! {
    brands (id) {
        id -> Text,
        slug -> Text,
        name -> Text,
        country -> Text,
        currency -> Text,
        founded -> Integer,
        maker -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    brand_texts (brand_id, language) {
        brand_id -> Text,
        language -> Text,
        city -> Text,
        tagline -> Text,
        story -> Text,
    }
}

diesel::table! {
    commissions (brand_id, from_day) {
        brand_id -> Text,
        from_day -> Date,
        to_day -> Nullable<Date>,
        rate -> Text,
    }
}

diesel::table! {
    categories (id) {
        id -> Text,
        slug -> Text,
        position -> Integer,
    }
}

diesel::table! {
    old_texts (kind, owner, part, language) {
        kind -> Text,
        owner -> Text,
        part -> Text,
        language -> Text,
        since -> Timestamp,
    }
}

diesel::table! {
    imports (brand_id, file) {
        brand_id -> Text,
        file -> Text,
        products -> BigInt,
        line -> BigInt,
        added -> BigInt,
        changed -> BigInt,
        same -> BigInt,
        drafts -> BigInt,
        refused -> Text,
        moved_at -> Timestamp,
    }
}

diesel::table! {
    category_texts (category_id, language) {
        category_id -> Text,
        language -> Text,
        name -> Text,
        about -> Text,
    }
}

diesel::table! {
    listings (id) {
        id -> Text,
        brand_id -> Text,
        category_id -> Nullable<Text>,
        slug -> Text,
        state -> Text,
        import_key -> Nullable<Text>,
        created_at -> Timestamp,
        updated_at -> Timestamp,
        published_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    listing_texts (listing_id, language) {
        listing_id -> Text,
        language -> Text,
        title -> Text,
        summary -> Text,
        body -> Text,
        care -> Text,
        folded -> Text,
    }
}

diesel::table! {
    option_words (listing_id, position, value, language) {
        listing_id -> Text,
        position -> Integer,
        value -> Text,
        rank -> Integer,
        language -> Text,
        words -> Text,
    }
}

diesel::table! {
    pictures (id) {
        id -> Text,
        listing_id -> Text,
        position -> Integer,
        media -> Text,
        width -> Integer,
        height -> Integer,
        created_at -> Timestamp,
        focus -> Text,
        tint -> Nullable<Text>,
        languages -> Text,
    }
}

diesel::table! {
    picture_variants (picture_id, variant_id) {
        picture_id -> Text,
        variant_id -> Text,
    }
}

diesel::table! {
    picture_texts (picture_id, language) {
        picture_id -> Text,
        language -> Text,
        alt -> Text,
    }
}

diesel::table! {
    variants (id) {
        id -> Text,
        listing_id -> Text,
        position -> Integer,
        sku -> Text,
        option1 -> Nullable<Text>,
        option2 -> Nullable<Text>,
        option3 -> Nullable<Text>,
        price_minor -> BigInt,
        currency -> Text,
        hs6 -> Nullable<Text>,
        tariff_code -> Nullable<Text>,
        origin -> Nullable<Text>,
        weight_g -> Nullable<Integer>,
        length_mm -> Nullable<Integer>,
        width_mm -> Nullable<Integer>,
        height_mm -> Nullable<Integer>,
        restrictions -> Text,
        picture_id -> Nullable<Text>,
        active -> Bool,
        floor_minor -> Nullable<BigInt>,
        regular_minor -> Nullable<BigInt>,
        reduced_at -> Nullable<Timestamp>,
        measure -> Nullable<Text>,
        proven -> Bool,
    }
}

diesel::table! {
    price_log (id) {
        id -> Text,
        variant_id -> Text,
        country -> Text,
        at -> Timestamp,
        currency -> Text,
        price_minor -> BigInt,
    }
}

diesel::table! {
    price_rounds (country) {
        country -> Text,
        done -> Text,
        doing -> Text,
        cursor -> Text,
    }
}

diesel::table! {
    rate_feed (name) {
        name -> Text,
        tried_at -> Nullable<Timestamp>,
        good_at -> Nullable<Timestamp>,
        failed_at -> Nullable<Timestamp>,
        failure -> Text,
    }
}

diesel::table! {
    places (id) {
        id -> Text,
        code -> Text,
        kind -> Text,
        country -> Text,
        time_zone -> Text,
        cutoff -> Text,
        handling_days -> Integer,
        working_days -> Text,
        consolidates -> Bool,
        currency -> Text,
        handling_per_parcel_minor -> BigInt,
        handling_per_unit_minor -> BigInt,
        packaging_g -> Integer,
        position -> Integer,
        capacity_per_day -> Nullable<Integer>,
    }
}

diesel::table! {
    place_texts (place_id, language) {
        place_id -> Text,
        language -> Text,
        city -> Text,
    }
}

diesel::table! {
    holidays (place_id, day) {
        place_id -> Text,
        day -> Date,
        name -> Text,
    }
}

diesel::table! {
    lanes (id) {
        id -> Text,
        code -> Text,
        place_id -> Text,
        country -> Text,
        carrier -> Text,
        mode -> Text,
        channel -> Text,
        incoterm -> Text,
        transit_min -> Integer,
        transit_max -> Integer,
        refuses -> Text,
        open -> Bool,
        border -> Nullable<Text>,
        position -> Integer,
        departs -> Nullable<Text>,
    }
}

diesel::table! {
    rate_cards (id) {
        id -> Text,
        lane_id -> Text,
        from_day -> Date,
        to_day -> Nullable<Date>,
        currency -> Text,
        first_weight_g -> Integer,
        first_minor -> BigInt,
        step_g -> Integer,
        step_minor -> BigInt,
        volumetric_divisor -> Integer,
        max_weight_g -> Integer,
        fuel -> Text,
    }
}

diesel::table! {
    stock (place_id, variant_id) {
        place_id -> Text,
        variant_id -> Text,
        free -> BigInt,
        held -> BigInt,
    }
}

diesel::table! {
    stock_moves (id) {
        id -> Text,
        place_id -> Text,
        variant_id -> Text,
        free_delta -> BigInt,
        held_delta -> BigInt,
        reason -> Text,
        order_id -> Nullable<Text>,
        author -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    accounts (id) {
        id -> Text,
        email -> Text,
        name -> Text,
        role -> Text,
        brand_id -> Nullable<Text>,
        language -> Text,
        password_hash -> Text,
        created_at -> Timestamp,
        closed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    carts (id) {
        id -> Text,
        account_id -> Nullable<Text>,
        state -> Text,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    cart_lines (cart_id, variant_id) {
        cart_id -> Text,
        variant_id -> Text,
        quantity -> Integer,
        added_at -> Timestamp,
    }
}

diesel::table! {
    sessions (id_hash) {
        id_hash -> Text,
        account_id -> Nullable<Text>,
        cart_id -> Nullable<Text>,
        csrf -> Text,
        created_at -> Timestamp,
        expires_at -> Timestamp,
    }
}

diesel::table! {
    throttles (name) {
        name -> Text,
        failures -> Integer,
        since -> Timestamp,
    }
}

diesel::table! {
    orders (id) {
        id -> Text,
        number -> Text,
        attempt -> Text,
        account_id -> Nullable<Text>,
        cart_id -> Text,
        state -> Text,
        key_hash -> Text,
        language -> Text,
        country -> Text,
        region -> Nullable<Text>,
        currency -> Text,
        email -> Text,
        name -> Text,
        address -> Text,
        goods_minor -> BigInt,
        shipping_minor -> BigInt,
        duty_minor -> BigInt,
        tax_minor -> BigInt,
        fees_minor -> BigInt,
        total_minor -> BigInt,
        day -> Date,
        rulebook -> Text,
        engine -> Integer,
        locked_plan -> Text,
        placed_at -> Timestamp,
        paid_at -> Nullable<Timestamp>,
        closed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    consignments (id) {
        id -> Text,
        order_id -> Text,
        position -> Integer,
        number -> Text,
        place_id -> Text,
        lane_id -> Text,
        brand_id -> Nullable<Text>,
        state -> Text,
        currency -> Text,
        shipping_minor -> BigInt,
        total_minor -> BigInt,
        receipt -> Text,
        journey -> Text,
        arrives_from -> Date,
        arrives_to -> Date,
        reason -> Text,
        alternatives -> Text,
        tracking -> Nullable<Text>,
        leaves -> Date,
        replaces -> Nullable<Text>,
    }
}

diesel::table! {
    consignment_moves (id) {
        id -> Text,
        consignment_id -> Text,
        position -> Integer,
        was -> Text,
        became -> Text,
        at -> Timestamp,
        place -> Text,
        author -> Text,
        source -> Text,
        detail -> Text,
        previous -> Text,
        hash -> Text,
        event_key -> Nullable<Text>,
        said -> Nullable<Text>,
        occurred_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    order_lines (id) {
        id -> Text,
        order_id -> Text,
        consignment_id -> Text,
        brand_id -> Text,
        position -> Integer,
        variant_id -> Text,
        sku -> Text,
        slug -> Text,
        title -> Text,
        options -> Text,
        media -> Text,
        quantity -> Integer,
        currency -> Text,
        goods_minor -> BigInt,
        total_minor -> BigInt,
        hs6 -> Text,
        origin -> Text,
        personal -> Nullable<Text>,
    }
}

diesel::table! {
    charges (id) {
        id -> Text,
        order_id -> Text,
        consignment_id -> Text,
        order_line_id -> Nullable<Text>,
        position -> Integer,
        kind -> Text,
        part -> Text,
        currency -> Text,
        amount_minor -> BigInt,
        collector -> Text,
        rate -> Nullable<Text>,
        base_minor -> Nullable<BigInt>,
        rule -> Text,
    }
}

diesel::table! {
    order_events (id) {
        id -> Text,
        order_id -> Text,
        at -> Timestamp,
        author -> Text,
        kind -> Text,
        detail -> Text,
    }
}

diesel::table! {
    order_codes (order_id) {
        order_id -> Text,
        code_hash -> Text,
        tries -> Integer,
        expires_at -> Timestamp,
    }
}

diesel::table! {
    payments (id) {
        id -> Text,
        order_id -> Text,
        provider -> Text,
        state -> Text,
        currency -> Text,
        amount_minor -> BigInt,
        reference -> Nullable<Text>,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    test_provider (key) {
        key -> Text,
        kind -> Text,
        outcome -> Text,
        currency -> Text,
        amount_minor -> BigInt,
        at -> Timestamp,
    }
}

diesel::table! {
    returns (id) {
        id -> Text,
        rma -> Text,
        order_id -> Text,
        decision -> Text,
        parcel -> Text,
        refund -> Text,
        reason -> Text,
        words -> Text,
        note -> Text,
        currency -> Text,
        amount_minor -> BigInt,
        asked_at -> Timestamp,
        decided_at -> Nullable<Timestamp>,
        received_at -> Nullable<Timestamp>,
        refunded_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    return_lines (return_id, order_line_id) {
        return_id -> Text,
        order_line_id -> Text,
        quantity -> Integer,
    }
}

diesel::table! {
    refunds (id) {
        id -> Text,
        order_id -> Text,
        return_id -> Nullable<Text>,
        settlement_id -> Nullable<Text>,
        payment_id -> Text,
        state -> Text,
        currency -> Text,
        amount_minor -> BigInt,
        reference -> Nullable<Text>,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    placing_plans (order_id) {
        order_id -> Text,
        plan -> Text,
        why -> Text,
    }
}

diesel::table! {
    settlements (id) {
        id -> Text,
        consignment_id -> Text,
        order_id -> Text,
        declaration -> Text,
        parcel -> Text,
        state -> Text,
        currency -> Text,
        duty_minor -> BigInt,
        tax_minor -> BigInt,
        fees_minor -> BigInt,
        judged -> Text,
        note -> Text,
        booked_at -> Timestamp,
        booked_by -> Text,
        decided_at -> Nullable<Timestamp>,
        decided_by -> Text,
    }
}

diesel::table! {
    entries (id) {
        id -> Text,
        at -> Timestamp,
        kind -> Text,
        source -> Text,
        order_id -> Nullable<Text>,
        memo -> Text,
    }
}

diesel::table! {
    postings (entry_id, position) {
        entry_id -> Text,
        position -> Integer,
        account -> Text,
        brand_id -> Nullable<Text>,
        currency -> Text,
        amount_minor -> BigInt,
    }
}

diesel::table! {
    outbox (id) {
        id -> Text,
        kind -> Text,
        recipient -> Text,
        language -> Text,
        country -> Text,
        body -> Text,
        state -> Text,
        tries -> Integer,
        next_at -> Timestamp,
        last_error -> Text,
        order_id -> Nullable<Text>,
        created_at -> Timestamp,
        sent_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    audit (id) {
        id -> Text,
        at -> Timestamp,
        account_id -> Nullable<Text>,
        author -> Text,
        role -> Text,
        action -> Text,
        subject -> Text,
        detail -> Text,
    }
}

diesel::table! {
    changes (id) {
        id -> Text,
        noun -> Text,
        name -> Text,
        at -> Timestamp,
        number -> BigInt,
    }
}

diesel::table! {
    senders (place_id) {
        place_id -> Text,
        name -> Text,
        street -> Text,
        city -> Text,
        postcode -> Text,
        phone -> Text,
        email -> Text,
    }
}

diesel::table! {
    customs_texts (listing_id) {
        listing_id -> Text,
        description -> Text,
    }
}

diesel::table! {
    s10_ranges (id) {
        id -> Text,
        service -> Text,
        country -> Text,
        first_number -> BigInt,
        last_number -> BigInt,
        next_number -> BigInt,
        added_at -> Timestamp,
        added_by -> Text,
    }
}

diesel::table! {
    papers (consignment_id) {
        consignment_id -> Text,
        identifier -> Nullable<Text>,
        declaration -> Text,
        issued_at -> Timestamp,
        issued_by -> Text,
    }
}

diesel::table! {
    reroutes (id) {
        id -> Text,
        order_id -> Text,
        consignment_id -> Text,
        position -> Integer,
        left_lane -> Text,
        took_lane -> Text,
        plan -> Text,
        receipt -> Text,
        currency -> Text,
        extra_minor -> BigInt,
        promised -> Date,
        arrives -> Date,
        author -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    stranded (consignment_id) {
        consignment_id -> Text,
        lane_id -> Text,
        why -> Text,
        lanes -> BigInt,
        waits -> Bool,
        note -> Text,
        author -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    remedies (consignment_id) {
        consignment_id -> Text,
        order_id -> Text,
        kind -> Text,
        replacement_id -> Nullable<Text>,
        plan -> Nullable<Text>,
        note -> Text,
        author -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    void_papers (id) {
        id -> Text,
        consignment_id -> Text,
        identifier -> Nullable<Text>,
        declaration -> Text,
        issued_at -> Timestamp,
        issued_by -> Text,
        void_at -> Timestamp,
        void_by -> Text,
        cause -> Text,
        reason -> Text,
        back_at -> Nullable<Timestamp>,
        back_by -> Nullable<Text>,
    }
}

diesel::table! {
    batches (id) {
        id -> Text,
        number -> Text,
        place_id -> Text,
        lane_id -> Text,
        state -> Text,
        day -> Date,
        closes_at -> Timestamp,
        opened_at -> Timestamp,
        opened_by -> Text,
        closed_at -> Nullable<Timestamp>,
        closed_by -> Nullable<Text>,
        ended_at -> Nullable<Timestamp>,
        ended_by -> Nullable<Text>,
        manifest -> Nullable<Text>,
    }
}

diesel::table! {
    batch_parcels (consignment_id) {
        consignment_id -> Text,
        batch_id -> Text,
        bag -> Integer,
        gross_g -> Integer,
        stays_apart -> Bool,
    }
}

diesel::table! {
    combinings (consignment_id) {
        consignment_id -> Text,
        carrier_id -> Text,
        batch_id -> Text,
        currency -> Text,
        apart_minor -> BigInt,
        together_minor -> BigInt,
        combined_at -> Timestamp,
        combined_by -> Text,
    }
}

diesel::table! {
    reviews (id) {
        id -> Text,
        listing_id -> Text,
        brand_id -> Text,
        order_id -> Text,
        order_line_id -> Text,
        variant_id -> Text,
        country -> Text,
        language -> Text,
        stars -> Integer,
        title -> Text,
        body -> Text,
        name -> Text,
        photos -> Text,
        state -> Text,
        hidden_because -> Text,
        version -> Integer,
        written_at -> Timestamp,
        edited_at -> Nullable<Timestamp>,
        answer -> Nullable<Text>,
        answer_language -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    review_tallies (listing_id, language) {
        listing_id -> Text,
        language -> Text,
        one -> BigInt,
        two -> BigInt,
        three -> BigInt,
        four -> BigInt,
        five -> BigInt,
        with_photos -> BigInt,
    }
}

diesel::table! {
    questions (id) {
        id -> Text,
        listing_id -> Text,
        brand_id -> Text,
        account_id -> Nullable<Text>,
        email -> Nullable<Text>,
        country -> Text,
        language -> Text,
        name -> Text,
        body -> Text,
        state -> Text,
        hidden -> Bool,
        hidden_because -> Text,
        asked_at -> Timestamp,
        answer -> Nullable<Text>,
        answer_language -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    personal_asks (listing_id) {
        listing_id -> Text,
        asks -> Text,
    }
}

diesel::table! {
    personal_lines (id) {
        id -> Text,
        cart_id -> Text,
        variant_id -> Text,
        quantity -> Integer,
        answers -> Text,
        added_at -> Timestamp,
    }
}

diesel::table! {
    personal_uploads (id) {
        id -> Text,
        cart_id -> Text,
        line_id -> Nullable<Text>,
        order_id -> Nullable<Text>,
        picture -> Binary,
        width -> Integer,
        height -> Integer,
        created_at -> Timestamp,
    }
}

diesel::table! {
    wish_lists (id) {
        id -> Text,
        account_id -> Nullable<Text>,
        session -> Nullable<Text>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    wishes (list_id, variant_id) {
        list_id -> Text,
        variant_id -> Text,
        added_at -> Timestamp,
    }
}

diesel::table! {
    saved_lines (list_id, variant_id) {
        list_id -> Text,
        variant_id -> Text,
        quantity -> Integer,
        saved_at -> Timestamp,
    }
}

diesel::table! {
    watches (id) {
        id -> Text,
        variant_id -> Text,
        kind -> Text,
        email -> Text,
        address -> Text,
        account_id -> Nullable<Text>,
        language -> Text,
        country -> Text,
        currency -> Text,
        is_foreign -> Bool,
        state -> Text,
        price_minor -> Nullable<BigInt>,
        asked_at -> Timestamp,
    }
}

diesel::table! {
    watch_rounds (country, currency) {
        country -> Text,
        currency -> Text,
        done -> Text,
        doing -> Text,
        cursor -> Text,
    }
}

diesel::table! {
    review_asks (order_id) {
        order_id -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    letter_stops (address, sort) {
        address -> Text,
        sort -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    slugs (kind, slug) {
        kind -> Text,
        slug -> Text,
        owner -> Text,
    }
}

diesel::table! {
    own_slugs (kind, owner, language) {
        kind -> Text,
        owner -> Text,
        language -> Text,
        slug -> Text,
    }
}

diesel::table! {
    collections (id) {
        id -> Text,
        slug -> Text,
        place -> Nullable<Integer>,
        from_day -> Date,
        to_day -> Nullable<Date>,
        picture_id -> Nullable<Text>,
        version -> Integer,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    collection_texts (collection_id, language) {
        collection_id -> Text,
        language -> Text,
        title -> Text,
        lead -> Text,
        story -> Text,
    }
}

diesel::table! {
    collection_goods (collection_id, listing_id) {
        collection_id -> Text,
        listing_id -> Text,
        position -> Integer,
    }
}

diesel::table! {
    fittings (brand_id, owner) {
        brand_id -> Text,
        owner -> Text,
        sizes -> Text,
        care -> Text,
        version -> Integer,
    }
}

diesel::table! {
    account_identifiers (account_id, kind) {
        account_id -> Text,
        kind -> Text,
        key_name -> Text,
        sealed -> Text,
        told_at -> Timestamp,
    }
}

diesel::table! {
    order_identifiers (order_id) {
        order_id -> Text,
        kind -> Text,
        key_name -> Text,
        sealed -> Text,
        told_at -> Timestamp,
    }
}

diesel::joinable!(brand_texts -> brands (brand_id));
diesel::joinable!(commissions -> brands (brand_id));
diesel::joinable!(category_texts -> categories (category_id));
diesel::joinable!(listings -> brands (brand_id));
diesel::joinable!(listings -> categories (category_id));
diesel::joinable!(listing_texts -> listings (listing_id));
diesel::joinable!(option_words -> listings (listing_id));
diesel::joinable!(pictures -> listings (listing_id));
diesel::joinable!(picture_texts -> pictures (picture_id));
diesel::joinable!(picture_variants -> pictures (picture_id));
diesel::joinable!(variants -> listings (listing_id));
diesel::joinable!(variants -> pictures (picture_id));
diesel::joinable!(price_log -> variants (variant_id));
diesel::joinable!(place_texts -> places (place_id));
diesel::joinable!(holidays -> places (place_id));
diesel::joinable!(lanes -> places (place_id));
diesel::joinable!(rate_cards -> lanes (lane_id));
diesel::joinable!(stock -> places (place_id));
diesel::joinable!(stock -> variants (variant_id));
diesel::joinable!(stock_moves -> places (place_id));
diesel::joinable!(stock_moves -> variants (variant_id));
diesel::joinable!(accounts -> brands (brand_id));
diesel::joinable!(carts -> accounts (account_id));
diesel::joinable!(cart_lines -> carts (cart_id));
diesel::joinable!(cart_lines -> variants (variant_id));
diesel::joinable!(sessions -> accounts (account_id));
diesel::joinable!(sessions -> carts (cart_id));
diesel::joinable!(orders -> accounts (account_id));
diesel::joinable!(orders -> carts (cart_id));
diesel::joinable!(orders -> rulebooks (rulebook));
diesel::joinable!(rule_changes -> accounts (author_id));
diesel::joinable!(consignments -> orders (order_id));
diesel::joinable!(consignments -> places (place_id));
diesel::joinable!(consignments -> lanes (lane_id));
diesel::joinable!(consignments -> brands (brand_id));
diesel::joinable!(consignment_moves -> consignments (consignment_id));
diesel::joinable!(order_lines -> orders (order_id));
diesel::joinable!(order_lines -> consignments (consignment_id));
diesel::joinable!(order_lines -> brands (brand_id));
diesel::joinable!(order_lines -> variants (variant_id));
diesel::joinable!(charges -> orders (order_id));
diesel::joinable!(charges -> consignments (consignment_id));
diesel::joinable!(charges -> order_lines (order_line_id));
diesel::joinable!(order_events -> orders (order_id));
diesel::joinable!(order_codes -> orders (order_id));
diesel::joinable!(payments -> orders (order_id));
diesel::joinable!(returns -> orders (order_id));
diesel::joinable!(return_lines -> returns (return_id));
diesel::joinable!(return_lines -> order_lines (order_line_id));
diesel::joinable!(refunds -> orders (order_id));
diesel::joinable!(refunds -> returns (return_id));
diesel::joinable!(refunds -> payments (payment_id));
diesel::joinable!(refunds -> settlements (settlement_id));
diesel::joinable!(placing_plans -> orders (order_id));
diesel::joinable!(settlements -> orders (order_id));
diesel::joinable!(settlements -> consignments (consignment_id));
diesel::joinable!(entries -> orders (order_id));
diesel::joinable!(postings -> entries (entry_id));
diesel::joinable!(postings -> brands (brand_id));
diesel::joinable!(outbox -> orders (order_id));
diesel::joinable!(imports -> brands (brand_id));
diesel::joinable!(senders -> places (place_id));
diesel::joinable!(customs_texts -> listings (listing_id));
diesel::joinable!(papers -> consignments (consignment_id));
diesel::joinable!(reroutes -> orders (order_id));
diesel::joinable!(reroutes -> consignments (consignment_id));
diesel::joinable!(stranded -> consignments (consignment_id));
diesel::joinable!(stranded -> lanes (lane_id));
diesel::joinable!(remedies -> orders (order_id));
diesel::joinable!(void_papers -> consignments (consignment_id));
diesel::joinable!(batches -> places (place_id));
diesel::joinable!(batches -> lanes (lane_id));
diesel::joinable!(batch_parcels -> consignments (consignment_id));
diesel::joinable!(batch_parcels -> batches (batch_id));
diesel::joinable!(combinings -> batches (batch_id));
diesel::joinable!(reviews -> order_lines (order_line_id));
diesel::joinable!(personal_asks -> listings (listing_id));
diesel::joinable!(personal_lines -> carts (cart_id));
diesel::joinable!(personal_lines -> variants (variant_id));
diesel::joinable!(personal_uploads -> carts (cart_id));
diesel::joinable!(personal_uploads -> orders (order_id));

diesel::table! {
    legal_texts (id) {
        id -> Text,
        market -> Text,
        kind -> Text,
        language -> Text,
        number -> Integer,
        from_day -> Date,
        body -> Text,
        author -> Text,
        written_at -> Timestamp,
    }
}

diesel::table! {
    synonyms (language) {
        language -> Text,
        version -> Integer,
        words -> Nullable<Text>,
        changed_at -> Timestamp,
        changed_by -> Text,
    }
}

diesel::table! {
    fruitless_searches (day, market, language, words) {
        day -> Date,
        market -> Text,
        language -> Text,
        words -> Text,
        count -> BigInt,
    }
}
diesel::joinable!(wishes -> wish_lists (list_id));
diesel::joinable!(saved_lines -> wish_lists (list_id));

diesel::allow_tables_to_appear_in_same_query!(
    versions,
    keys,
    rulebooks,
    rule_changes,
    fx_rates,
    pegs,
    registrations,
    brands,
    brand_texts,
    commissions,
    categories,
    category_texts,
    listings,
    listing_texts,
    old_texts,
    imports,
    option_words,
    pictures,
    picture_texts,
    picture_variants,
    variants,
    places,
    place_texts,
    holidays,
    lanes,
    rate_cards,
    stock,
    stock_moves,
    accounts,
    carts,
    cart_lines,
    sessions,
    throttles,
    orders,
    consignments,
    consignment_moves,
    order_lines,
    charges,
    order_events,
    order_codes,
    payments,
    test_provider,
    returns,
    return_lines,
    refunds,
    placing_plans,
    settlements,
    entries,
    postings,
    outbox,
    audit,
    changes,
    price_log,
    price_rounds,
    rate_feed,
    senders,
    customs_texts,
    s10_ranges,
    papers,
    reroutes,
    stranded,
    remedies,
    void_papers,
    batches,
    batch_parcels,
    combinings,
    reviews,
    review_tallies,
    questions,
    legal_texts,
    personal_asks,
    personal_lines,
    personal_uploads,
    wish_lists,
    wishes,
    saved_lines,
    watches,
    watch_rounds,
    review_asks,
    letter_stops,
    slugs,
    own_slugs,
    collections,
    collection_texts,
    collection_goods,
    fittings,
);
