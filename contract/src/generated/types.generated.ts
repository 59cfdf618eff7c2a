// Generated from contract/data/contract.json by scripts/generate.mjs. Do not edit: run `npm run generate`.

/** The carriers in their neutral form: what handlers receive and return. Absent properties are allowed. */
/** Instants are `Date`, wall times of the base zone are strings, empty dates are null. */
export type NeutralDate = Date | string | null;

export type ActivityStatusEnum = 'Unknown' | 'NotStarted' | 'Started' | 'Completed' | number;
export type AddressTypeEnum = 'Unknown' | 'ContactPostalAddress' | 'ContactStreetAddress' | 'PersonPrivateAddress' | 'QuoteBillingAddress' | 'QuoteShippingAddress' | number;
export type AiTextStyleEnum = 'None' | 'Rephrase' | 'Correct' | 'Casual' | 'Formal' | number;
export type AppointmentCautionWarningEnum = 'OK' | 'NotInSync' | 'NotNotifiedByEmail' | 'RecurrencePatternNotSupported' | 'IncomingRecurrenceChangeNotSupported' | 'ExternalParticipantsDateTimeMismatch' | number;
export type AppointmentExternalOwnerEnum = 'None' | 'Other' | 'Outlook' | 'Google' | number;
export type AppointmentPrivateEnum = 'Public' | 'PrivateUser' | 'PrivateGroup' | number;
export type AppointmentStatusEnum = 'UnknownOrPostIt' | 'NotStarted' | 'Started' | 'Completed' | 'Hidden' | 'Booking' | 'BookingMoved' | 'BookingSeen' | 'BookingMovedSeen' | 'BookingDeclined' | 'BookingDeleted' | 'Assignment' | 'AssignmentSeen' | 'AssignmentDeclined' | number;
export type AppointmentTypeEnum = 'Unknown' | 'inDiary' | 'inChecklist' | 'Note' | 'Document' | 'SavedReport' | 'BookingForDiary' | 'BookingForChecklist' | 'MergeDraft' | 'MergeFinal' | number;
/** Flags, joined by comma. */
export type ArchiveBehaviourEnum = string | number;
export type AssignmentStatusEnum = 'Unknown' | 'None' | 'Assigning' | 'Seen' | 'Declined' | number;
/** Flags, joined by comma. */
export type AssociateSourceTypeEnum = string | number;
export type BadgeTypeEnum = 'Unknown' | 'Reply' | 'Forward' | 'Comment' | 'Incoming' | 'Outgoing' | number;
export type BatchTaskCancellationBehaviourEnum = 'CanCancel' | 'CancelWithWarning' | 'CannotCancel' | number;
export type BatchTaskStateEnum = 'Unknown' | 'New' | 'Aquired' | 'Started' | 'Succeeded' | 'Failed' | 'SucceededManualCleanup' | 'All' | number;
export type BlobLinkTypeEnum = 'PersonImage' | 'ProjectImage' | 'EventImage' | 'Thumbnail' | 'StatusMonitorImage' | 'BatchTask' | 'ProductImage' | 'ProductThumbnail' | 'QuoteLineImage' | 'QuoteLineThumbnail' | 'AccessToken' | 'RefreshToken' | 'Dashboard' | 'DashboardTile' | 'ChatTopicImage' | 'FormsBackgroundImage' | 'ContactImage' | 'DashboardHtmlTileData' | 'ExtraTableIcon' | number;
export type BoardViewBadgeTypeEnum = 'None' | 'DaysSinceRegistered' | 'DaysInStage' | number;
export type BoardViewEntityTypeEnum = 'None' | 'Sale' | 'Project' | 'ContactPerson' | number;
export type BookingTypeEnum = 'Unknown' | 'None' | 'Owner' | 'Participant' | number;
export type CalMethodEnum = 'Unknown' | 'Add' | 'Cancel' | 'Counter' | 'DeclineCounter' | 'Publish' | 'Refresh' | 'Reply' | 'Request' | number;
export type CalReplyStatusEnum = 'Unknown' | 'Accepted' | 'Declined' | 'Tentative' | number;
export type CategoryGroupEnum = 'Unknown' | 'Customer' | 'PotentialCustomer' | 'Partner' | 'Lost' | 'Other' | number;
export type CategoryUpdateTriggerEnum = 'None' | 'SaleRegistered' | 'SaleSold' | 'SaleLost' | 'LeadStatusChanged' | number;
export type ChangePasswordTypeEnum = 'Email' | 'Password' | number;
export type ChatMessageSpecialTypeEnum = 'None' | 'Welcome' | 'Url' | 'Block' | 'NewSession' | 'TransferedSession' | 'Error' | 'SessionDeleted' | 'FaqSuccessQuestion' | 'ClosedByUser' | 'ClosedByCustomer' | 'ClosedByIdle' | 'TransferRejected' | 'ReopenedByCustomer' | 'ClickedOption' | 'BotMessage' | 'Options' | 'IllegalFileType' | number;
export type ChatMessageTypeEnum = 'Invalid' | 'ToCustomer' | 'ToUser' | 'Special' | number;
/** Flags, joined by comma. */
export type ChatSessionFlagsEnum = string | number;
export type ChatSessionStatusEnum = 'Invalid' | 'PreChatForm' | 'Faq' | 'OfflineForm' | 'InQueue' | 'CustomerLast' | 'UserLast' | 'Finished' | 'Deleted' | 'Closed' | 'RequestPosted' | 'ClosedFromQueue' | number;
export type ChatWidgetSizeEnum = 'Normal' | 'Large' | number;
export type CheckoutStateEnum = 'NotCheckedOut' | 'CheckedOutOwn' | 'CheckedOutOther' | 'LockingNotSupported' | number;
export type ColorIndexEnum = 'LightBlue' | 'DarkBlue' | 'LightGray' | 'DarkGray' | 'LightGreen' | 'DarkGreen' | 'LightYellow' | 'DarkYellow' | 'LightRed' | 'DarkRed' | 'BlueAlt1' | 'BlueAlt2' | 'BlueAlt3' | 'GrayAlt1' | 'GrayAlt2' | 'GrayAlt3' | 'GreenAlt1' | 'GreenAlt2' | 'GreenAlt3' | 'YellowAlt1' | 'YellowAlt2' | 'YellowAlt3' | 'RedAlt1' | 'RedAlt2' | 'RedAlt3' | number;
export type CommandActionEnum = 'Implicit' | 'YesNo' | 'OkCancel' | 'Ok' | number;
export type CommandActionResultEnum = 'Implicit' | 'Yes' | 'Ok' | 'No' | 'Cancel' | number;
export type ConfigTypeEnum = 'Style' | 'Options' | 'SubscriptionsStyle' | 'SubscriptionsOptions' | number;
/** Flags, joined by comma. */
export type ContactActionEnum = string | number;
export type ContactPersonBoardEntityEnum = 'Contact' | 'Person' | number;
/** Flags, joined by comma. */
export type ContactSourceTypeEnum = string | number;
export type CopilotDataSourceTypeEnum = 'Requests' | 'FAQs' | 'ReplyTemplates' | 'Documents' | 'Products' | 'WebContent' | number;
export type CredentialControlTypeEnum = 'Static' | 'Edit' | 'Password' | 'Link' | 'Hidden' | number;
export type CrmActorTypeEnum = 'Unknown' | 'Contact' | 'Person' | 'Project' | 'Sale' | number;
export type CtaFlavorEnum = 'Normal' | 'Info' | 'Warning' | 'Error' | 'Accept' | 'Reject' | number;
export type CtaTypeEnum = 'Unknown' | 'Primary' | 'Secondary' | 'Link' | number;
export type CustomFieldTypeEnum = 'Unknown' | 'Integer' | 'ShortText' | 'LongText' | 'Date' | 'Blob' | 'Checkbox' | 'MdoList' | 'Decimal' | 'DateTime' | 'Time' | 'TimeSpan' | 'RelationTo' | 'Attachment' | 'DynamicLink' | 'ListText' | number;
export type DashTileCurrencyModeEnum = 'None' | 'Base' | 'Own' | 'Specified' | number;
export type DashTileEntityTypeEnum = 'None' | 'Contact' | 'Sale' | 'Project' | 'Appointment' | 'Person' | number;
export type DashTileMeasureEnum = 'None' | 'CountAll' | 'Sum' | 'Average' | 'Max' | 'Min' | 'Count' | number;
export type DashTileTypeEnum = 'None' | 'Pie' | 'List' | 'BigNum' | 'Bar' | 'Line' | 'Area' | 'Column' | 'CombinedBarLine' | 'CombinedColumnLine' | 'WebPanel' | 'HTML' | 'Gauge' | 'Funnel' | number;
/** Flags, joined by comma. */
export type DashTileUsageEnum = string | number;
export type DeltaStateEnum = 'Unknown' | 'Draft' | 'Published' | number;
export type DeltaTypeEnum = 'Unknown' | 'System' | 'WebPanel' | 'CustomFields' | 'Customized' | 'CustomObjectArchivePanel' | number;
export type DesignTypeEnum = 'Unknown' | 'SOEditor' | 'Unlayer' | number;
export type DocTmplDirectionEnum = 'Unknown' | 'Incoming' | 'Outgoing' | 'SaintAll' | number;
export type DocTmplInvitationTypeEnum = 'None' | 'New' | 'Changed' | 'Cancelled' | number;
export type DocTmplPrivacyTypeEnum = 'None' | 'PersonRegistered' | number;
export type DocTmplQuoteTypeEnum = 'None' | 'MailBody' | 'MainDocument' | 'QuoteLines' | 'ConfirmationMailBody' | 'ConfirmationLines' | number;
export type DocTmplTypeEnum = 'Unknown' | 'Appointment' | 'Document' | 'Email' | 'Fax' | 'Phone' | 'Todo' | 'MergeDraft' | 'MergeFinal' | 'SavedReport' | number;
export type DocumentLockSemanticsEnum = 'None' | 'Locking' | 'Versioning' | number;
export type DomainEnum = 'Unknown' | 'ExtraTables' | 'ScreenDefinitions' | 'Scripts' | 'Selections' | 'ExternalDocuments' | 'UserGroups' | 'ExternalDocumentRelatedToSpmMessage' | 'Dashboards' | 'EmailFlows' | number;
export type DurationUnitEnum = 'Unknown' | 'Second' | 'Minute' | 'Hour' | 'Day' | 'Week' | 'Month' | 'Quarter' | 'HalfYear' | 'Year' | 'Decade' | 'Century' | 'Millenium' | number;
/** Flags, joined by comma. */
export type EFieldRightEnum = string | number;
/** Flags, joined by comma. */
export type EMailFlagsEnum = string | number;
export type EMailPriorityEnum = 'NoPriority' | 'Highest' | 'High' | 'Normal' | 'Low' | 'Lowest' | number;
/** Flags, joined by comma. */
export type ETableRightEnum = string | number;
/** Flags, joined by comma. */
export type EjScriptVerbEnum = string | number;
export type EjUserStatusEnum = 'StatusNone' | 'StatusNormal' | 'StatusNotAvailable' | 'StatusDeleted' | 'StatusReadOnly' | 'StatusSpm' | 'StatusSystem' | number;
export type EmailFromTypeEnum = 'FromOnlySpecified' | 'FromSalesContact' | 'FromSupportContact' | number;
export type EmailReplyToTypeEnum = 'ReplyToOnlySpecified' | 'ReplyToSalesContact' | 'ReplyToSupportContact' | 'ReplyToEmpty' | number;
export type ErpActorTypeEnum = 'Unknown' | 'Customer' | 'Supplier' | 'Partner' | 'Person' | 'Project' | 'Employee' | 'Sale' | number;
export type ErpSyncResponseCodeEnum = 'NoError' | 'ErrorConnectorHasConnections' | 'ErrorNotFound' | number;
export type EventHandlerTypeEnum = 'Unknown' | 'NewTicket' | 'NewTicketFromCustomerCenter' | 'NewTicketFromEmail' | 'NewTicketFromCustomerCenterBeforeSave' | 'NewTicketFromSpmLink' | 'NewNotifyTicketFromForm' | 'NewTicketFromForm' | 'TicketSave' | 'TicketClosed' | 'TicketPostponed' | 'TicketDeleted' | 'TicketActivated' | 'TicketReopened' | 'TicketReopenedFromCustomerCenter' | 'TicketReopenedFromEmail' | 'TicketChangedPriority' | 'TicketChangedCategory' | 'TicketChangedOwnedBy' | 'TicketChangedPrimaryCustomer' | 'TicketChangedTicketStatus' | 'TicketChangedSlevel' | 'TicketMessageAdded' | 'TicketInternalMessageAdded' | 'TicketExternalMessageAdded' | 'TicketMessageSentimentCalculated' | 'CompactModeInjection' | 'CustomerCenterAuthentication' | 'ScheduledTaskFailed' | 'DbiTaskFailed' | 'CustomerSetSubscriptions' | 'ImportMailBeforeProcessing' | 'ImportMailAfterProcessing' | 'MainMenu' | 'ChatNewSession' | 'ChatSessionChangedStatus' | 'ChatBeforeSaveNewMessage' | 'ChatAfterSaveNewMessage' | 'ServiceScreenNewTicketLoad' | 'ServiceScreenNewQuickTicketLoad' | 'ServiceScreenListTicketMessagesLoad' | 'ServiceScreenAddMessageLoad' | 'ServiceScreenEditTicketLoad' | 'ServiceScreenViewCustomerLoad' | 'ServiceScreenEditCustomerLoad' | 'ServiceScreenViewCompanyLoad' | 'ServiceScreenEditCompanyLoad' | 'ServiceScreenForwardLoad' | 'ServiceScreenEditExtraTableLoad' | 'ServiceScreenNewTicketBeforeSubmit' | 'ServiceScreenNewQuickTicketBeforeSubmit' | 'ServiceScreenListTicketMessagesBeforeSubmit' | 'ServiceScreenAddMessageBeforeSubmit' | 'ServiceScreenEditTicketBeforeSubmit' | 'ServiceScreenViewCustomerBeforeSubmit' | 'ServiceScreenEditCustomerBeforeSubmit' | 'ServiceScreenViewCompanyBeforeSubmit' | 'ServiceScreenEditCompanyBeforeSubmit' | 'ServiceScreenForwardBeforeSubmit' | 'ServiceScreenEditExtraTableBeforeSubmit' | 'ServiceScreenNewTicketAfterSubmit' | 'ServiceScreenNewQuickTicketAfterSubmit' | 'ServiceScreenListTicketMessagesAfterSubmit' | 'ServiceScreenAddMessageAfterSubmit' | 'ServiceScreenEditTicketAfterSubmit' | 'ServiceScreenViewCustomerAfterSubmit' | 'ServiceScreenEditCustomerAfterSubmit' | 'ServiceScreenViewCompanyAfterSubmit' | 'ServiceScreenEditCompanyAfterSubmit' | 'ServiceScreenForwardAfterSubmit' | 'ServiceScreenEditExtraTableAfterSubmit' | 'SalesBeforeSaveAppointment' | 'SalesBeforeSaveStakeholder' | 'SalesBeforeSaveQuote' | 'SalesBeforeSaveDocument' | 'SalesBeforeSaveContact' | 'SalesBeforeSavePerson' | 'SalesBeforeSaveRelation' | 'SalesBeforeSaveSale' | 'SalesBeforeSaveProject' | 'SalesBeforeSaveSelection' | 'SalesBeforeSaveProjectMember' | 'SalesBeforeSaveSelectionMember' | 'SalesBeforeSaveQuoteLine' | 'SalesBeforeSaveApproveQuote' | 'SalesBeforeSaveRejectQuote' | 'SalesBeforeSaveTicket' | 'SalesLoadCustomObject' | 'SalesBeforeSaveCustomObject' | 'SalesAfterSaveAppointment' | 'SalesAfterSaveStakeholder' | 'SalesAfterSaveQuote' | 'SalesAfterSaveDocument' | 'SalesAfterSaveContact' | 'SalesAfterSavePerson' | 'SalesAfterSaveRelation' | 'SalesAfterSaveSale' | 'SalesAfterSaveProject' | 'SalesAfterSaveSelection' | 'SalesAfterSaveProjectMember' | 'SalesAfterSaveSelectionMember' | 'SalesAfterSaveQuoteLine' | 'SalesAfterSaveApproveQuote' | 'SalesAfterSaveRejectQuote' | 'SalesAfterSaveTicket' | 'SalesAfterSaveCustomObject' | 'SalesSplitTicket' | 'SalesLoadTicket' | 'SalesLoadTicketMessage' | number;
export type ExecuteOnEventEnum = 'Never' | 'Logon' | 'Logoff' | 'LocalUpdate' | 'Wait' | number;
/** Flags, joined by comma. */
export type ExternalUserInfoModificationEnum = string | number;
export type ExternallyOwnedStatusEnum = 'Unknown' | 'TentativelyAccepted' | 'Accepted' | 'Declined' | 'NotResponded' | number;
export type ExternallyOwnedTypeEnum = 'Unknown' | 'Organizer' | 'Required' | 'Optional' | 'Resource' | number;
export type ExtraDataFieldTypeEnum = 'String' | 'Url' | 'Image' | number;
export type FieldAccessEnum = 'Normal' | 'Mandatory' | 'ReadOnly' | number;
export type FieldMetadataTypeEnum = 'Checkbox' | 'Text' | 'Password' | 'Integer' | 'Double' | 'List' | 'Date' | 'Label' | number;
export type FormFieldRestrictionTypeEnum = 'NotSet' | 'ReadOnly' | 'DoNotShow' | number;
export type FormSubmissionStatusEnum = 'Unknown' | 'InProgress' | 'EmailVerification' | 'Submitted' | 'Processed' | 'Failed' | number;
export type FormTypeEnum = 'Normal' | 'Template' | number;
export type FormsRecaptchaModeEnum = 'NotAvailable' | 'GlobalKeysExist' | 'KeysNeeded' | number;
export type FreeBusyEnum = 'Busy' | 'Free' | number;
export type FreeTextOperatorEnum = 'Contains' | 'StartsWith' | 'ExactMatch' | number;
export type GeneratorEncodingEnum = 'Text' | 'Html' | 'Xml' | 'MsWord' | 'MsExcel' | 'MsPowerpoint' | 'MsOffice2007' | 'MsOffice2007Xml' | 'Url' | 'UrlUnicode' | 'Pdf' | 'Mime' | 'OpenDocument' | 'OpenDocumentXml' | 'MsWord2007' | number;
/** Flags, joined by comma. */
export type HtmlSanitizerOptionsEnum = string | number;
export type ImageEmbedTypeEnum = 'Link' | 'Inline' | number;
/** Flags, joined by comma. */
export type ImportActionEnum = string | number;
/** Flags, joined by comma. */
export type ImportEntityTypeEnum = string | number;
export type InterRestrictionOperatorEnum = 'None' | 'And' | 'Or' | number;
export type InvitationStatusEnum = 'Unknown' | 'None' | 'Accepted' | 'Hidden' | 'Invitation' | 'Moved' | 'Seen' | 'MovedSeen' | 'Declined' | 'Cancelled' | number;
export type KbAccessLevelEnum = 'Private' | 'Internal' | 'PublicAuthenticated' | 'Public' | number;
export type LicenseStatusEnum = 'Ok' | 'NewLicenseAvailable' | 'NewCompanyNameAvailable' | 'NewSerialAvailable' | 'UseCustomMessage' | 'UseCustomMessageAndUrl' | 'NewLicenseActivated' | 'ProblemWithLicense' | 'UnknownError' | number;
export type LicenseTypeEnum = 'Unknown' | 'SiteLicense' | 'SatelliteLicense' | 'UserLicense' | number;
export type LocalizedTextTypeEnum = 'Unknown' | 'Label' | 'Table' | 'Column' | 'ImportField' | 'ImportObject' | 'ImportGUICategory' | 'StartupHints' | 'FunctionRightLabel' | 'FunctionRightDesc' | 'StatusMonitorName' | 'UdefContactLabel' | 'UdefPersonLabel' | 'UdefProjectLabel' | 'UdefSaleLabel' | 'UdefAppointmentLabel' | 'UdefDocumentLabel' | 'PushNotificationText' | number;
export type LogEventEnum = 'None' | 'Create' | 'Edit' | 'Delete' | 'Lock' | 'Unlock' | number;
export type MailboxTypeEnum = 'Unknown' | 'Pop' | 'Imap' | 'Mapi' | 'Facebook' | 'Pops' | 'Imaps' | 'SmsPlugin' | 'Mailgun' | 'ImapOAuth' | number;
export type MessageActionTypeEnum = 'None' | 'Reply' | 'ReplyAll' | 'Forward' | 'InternalComment' | number;
export type MessageHeaderStdItemEnum = 'None' | 'Forward' | 'UnnamedAttachmentBlocked' | 'NoAutoReply' | 'SentAutoReplyToCustomersA' | 'SentAutoReplyToCustomersB' | 'CustomerReadFAQ' | 'ReplyTemplate' | number;
export type MessageHeaderStdItemColEnum = 'None' | 'Name' | 'Value' | number;
export type NavigationEnum = 'Invisible' | 'ToolboxMenu' | 'NavigatorButton' | 'ViewMenu' | 'SelectionTaskCard' | 'ContactCard' | 'ContactArchive' | 'ProjectCard' | 'ProjectArchive' | 'SaleCard' | 'PersonCard' | 'ActivityDialog' | 'DocumentDialog' | 'BrowserPanel' | 'ContSelectionTask' | 'AppntSelectionTask' | 'SaleSelectionTask' | 'DocSelectionTask' | 'ProjSelectionTask' | 'CompanyMinicard' | 'ProjectMinicard' | 'DiaryMinicard' | 'SelectionMinicard' | 'ButtonPanelTask' | 'AppointmentDialogTask' | 'SaleDialogTask' | 'DocumentDialogTask' | 'PersonDialogTask' | 'SaleMinicard' | 'SaleArchive' | 'AppntSelectionShadowTask' | 'SaleSelectionShadowTask' | 'DocSelectionShadowTask' | 'ProjSelectionShadowTask' | 'DiaryArchive' | 'SelectionContactArchive' | 'SelectionProjectArchive' | 'SelectionSaleArchive' | 'SelectionAppointmentArchive' | 'SelectionDocumentArchive' | 'ContSelectionCustomTask' | 'AppntSelectionCustomTask' | 'SaleSelectionCustomTask' | 'DocSelectionCustomTask' | 'ProjSelectionCustomTask' | 'CustomArchiveMiniCard' | 'SelectionCard' | 'ReportMinicard' | 'QuoteDialog' | 'QuoteDialogTask' | 'QuoteDialogArchive' | 'QuoteLineDialogTask' | 'QuoteLineDialog' | 'QuoteLineSelectionMainTask' | 'QuoteLineSelectionShadowTask' | 'SelectionQuoteLineArchive' | 'QuoteLineSelectionCustomTask' | 'FindSystem' | 'MailingSelectionTask' | 'ContactSelectionMailingsTask' | 'AppointmentSelectionMailingsTask' | 'SaleSelectionMailingsTask' | 'DocumentSelectionMailingsTask' | 'ProjectSelectionMailingsTask' | 'QuoteLineSelectionMailingsTask' | 'TopPanelNewMenu' | 'Dashboard' | 'PersonArchive' | 'PersonMinicard' | 'CompanyCardTask' | 'ProjectCardTask' | 'TicketCard' | 'TicketMinicard' | 'CustomObjectCard' | 'CustomObjectArchive' | number;
export type NetServerBuildTypeEnum = 'Feature' | 'Stable' | 'Alpha' | 'Beta' | 'ReleaseCandidate' | 'Release' | number;
export type NewsFeedItemStatusEnum = 'Normal' | 'Handling' | 'Handled' | number;
export type NotificationEventTypeEnum = 'Unknown' | 'NewTicket' | 'AppointmentInvitation' | 'AppointmentMoved' | 'AppointmentCancelled' | 'NewTicketMessage' | 'TicketActivated' | 'TicketEscalated' | 'QuoteApprovalRequest' | 'QuoteApprovalApproved' | 'QuoteApprovalDenied' | 'AppointmentDeclined' | number;
export type NotificationMessageTypeEnum = 'Message' | 'ImportantMessage' | 'RemoteAction' | 'YesNoQuestion' | 'ShowWebPage' | number;
export type NotificationPlatformEnum = 'Apple' | 'Google' | 'Microsoft' | 'AppleDeveloper' | 'AppleAdHoc' | 'GoogleDeveloper' | number;
export type NotifyChannelEnum = 'Unknown' | 'PopUp' | 'Email' | 'Sms' | number;
/** Flags, joined by comma. */
export type NotifyTypeEnum = string | number;
export type OrderBySortTypeEnum = 'ASC' | 'DESC' | number;
/** Flags, joined by comma. */
export type PrefDescAccessFlagsEnum = string | number;
export type PrefDescValueTypeEnum = 'Unknown' | 'Number' | 'Text' | 'Bool' | 'ListOfValues' | 'ListTableRef' | 'TimeList' | 'ContactID' | 'PersonID' | 'ProjectID' | 'SelectionID' | 'PosSize' | 'TimeZone' | 'Time' | 'Password' | 'MultiLineText' | number;
export type PreferenceLevelEnum = 'Undefined' | 'HardDefault' | 'SystemWide' | 'Database' | 'Group' | 'Individual' | 'PC' | number;
export type ProjectMemberEventParticipantStatusEnum = 'NotAnEvent' | 'NotReacted' | 'ReactedNo' | 'ReactedYes' | 'Show' | 'NoShow' | number;
export type PublishTypeEnum = 'Undefined' | 'External' | number;
export type QuoteStatusEnum = 'Ok' | 'OkWithInfo' | 'Warning' | 'Error' | number;
export type QuoteVersionButtonActionEnum = 'None' | 'ValidateVersion' | 'Edit' | 'Send' | 'Approve' | 'Reject' | 'ValidateVersionAndSendIfPossible' | 'ValidateVersionAndPlaceOrderIfPossible' | 'CloneVersion' | 'SendConfirmation' | 'GetOrderState' | 'UpdatePrices' | number;
export type QuoteVersionStateEnum = 'Unknown' | 'Draft' | 'DraftNotCalculated' | 'DraftNeedsApproval' | 'DraftApproved' | 'DraftNotApproved' | 'Sent' | 'Archived' | 'Lost' | 'Sold' | number;
export type RagTypeEnum = 'None' | 'Ticket' | 'Webpage' | 'Document' | 'FAQ' | 'Product' | 'Website' | number;
export type RecipientTypeEnum = 'To' | 'CC' | 'BCC' | 'Sms' | number;
export type RecurrenceDailyPatternEnum = 'Unknown' | 'EveryWorkday' | 'EveryWeekday' | 'EveryCyclicDay' | number;
export type RecurrenceEndTypeEnum = 'Unknown' | 'EndDate' | 'Counter' | number;
export type RecurrenceMonthlyPatternEnum = 'Unknown' | 'DayOfMonth' | 'WeekdayOfMonth' | number;
export type RecurrencePatternEnum = 'Unknown' | 'Daily' | 'Weekly' | 'Monthly' | 'Yearly' | 'Custom' | number;
export type RecurrenceUpdateModeEnum = 'Unknown' | 'OnlyThis' | 'ThisAndForward' | 'StopRecurrence' | number;
export type RecurrenceYearlyPatternEnum = 'Unknown' | 'DayOfMonth' | 'WeekdayOfMonth' | number;
export type RelationTargetEnum = 'None' | 'Contact' | 'Person' | 'Both' | number;
export type ReportPaperOrientationEnum = 'None' | 'Portrait' | 'Landscape' | number;
export type ReturnTypeEnum = 'None' | 'Message' | 'SoProtocol' | 'CustomGui' | 'Other' | 'URL' | number;
export type RoleRelationToOwnerEnum = 'MyOwn' | 'PrimaryGroup' | 'OtherGroups' | 'OtherAssociates' | 'ExternalUser' | 'Anonymous' | 'MyCompany' | 'SameProject' | 'CustomObjects' | number;
export type RoleTypeEnum = 'Employee' | 'ExternalUser' | 'Anonymous' | 'System' | number;
export type SaleStatusEnum = 'Unknown' | 'Open' | 'Sold' | 'Lost' | 'Stalled' | 'SaintAll' | number;
export type ScriptTypeEnum = 'Unknown' | 'CRMScript' | 'JavaScript' | number;
export type SelectionTypeEnum = 'Static' | 'Dynamic' | 'Combined' | number;
export type SelectionUnionTypeEnum = 'Unknown' | 'SubtractRightFromLeft' | 'SubtractLeftFromRight' | 'Intersect' | 'XOR' | 'Union' | number;
export type SenderMailModeEnum = 'UseDefaultSender' | 'UseOurContact' | 'UseSupportContact' | 'UseLoggedInUser' | number;
export type ShipmentAddrStatusEnum = 'Unknown' | 'Ready' | 'Duplicate' | 'Blocked' | 'Sent' | 'Bounced' | 'Opened' | 'Clicked' | 'SoftBounced' | 'NoSubscription' | 'Complained' | 'TooManyBounces' | 'TestMail' | number;
/** Flags, joined by comma. */
export type ShipmentMessageTypeEnum = string | number;
export type ShipmentStatusEnum = 'None' | 'Ok' | 'Canceled' | 'Waiting' | 'Started' | 'StatusFailed' | 'Retry' | 'Populating' | 'Deleted' | 'AwaitPopulate' | 'PopulatingOnly' | 'PopulateAborted' | 'PopulateError' | 'TooManyRecipients' | number;
/** Flags, joined by comma. */
export type ShowStateEnum = string | number;
/** Flags, joined by comma. */
export type ShowTaskItemInClientEnum = string | number;
export type ShowWindowStateEnum = 'Normal' | 'Maximized' | 'Minimized' | number;
export type StatusScreenPanelTypeEnum = 'None' | 'OpenRequestsPerCategory' | 'OpenRequestsPerTopCategory' | 'OpenRequestsPerUser' | 'OpenRequestsPerUserGroup' | 'OpenRequestsPerPriority' | 'OpenRequestsPerStatus' | 'OpenRequestsPerOrigin' | 'NumberOfCreatedRequestsPerDay' | 'NumberOfCreatedRequestsPerWeek' | 'NumberOfCreatedRequestsPerMonth' | 'UserResponseTimePerDay' | 'UserReponseTimePerWeek' | 'UserResponseTimePerMonth' | 'OwnOpenRequests' | 'UnassignedRequests' | 'Hotlist' | 'StatusScreen' | number;
export type StringSearchTypeEnum = 'Exact' | 'BeginsWith' | 'EndsWith' | 'Contains' | number;
export type SystemEventScopeEnum = 'Undefined' | 'SystemWide' | 'Database' | 'Group' | 'User' | number;
/** Flags, joined by comma. */
export type SystemMessageTypeEnum = string | number;
/** Flags, joined by comma. */
export type TargetAssignementLevelEnum = string | number;
export type TargetEntityTypeEnum = 'None' | 'Sale' | number;
export type TargetLevelEnum = 'None' | 'Global' | 'Company' | 'UserGroup' | 'Associate' | number;
export type TargetMeasurementUnitEnum = 'None' | 'Amount' | 'Count' | 'Profit' | number;
export type TargetPeriodTypeEnum = 'None' | 'Year' | 'HalfYear' | 'Quarter' | 'Month' | number;
export type TaskDirectionEnum = 'Unknown' | 'Incoming' | 'Outgoing' | 'SaintAll' | number;
export type TaskListItemTypeEnum = 'None' | 'Url' | 'CrmScript' | 'SoProtocol' | number;
export type TaskTypeEnum = 'Unknown' | 'Appointment' | 'Document' | 'Email' | 'Fax' | 'Phone' | 'ToDo' | 'MailMergeDraft' | 'MailMergeFinal' | 'Report' | 'SaintAll' | number;
export type TemporaryKeyDomainEnum = 'Unknown' | 'MailingRecipient' | 'FormSubmitterRecipient' | 'ViewTicketInCustomerCenter' | 'LoginCustomerCenter' | 'PublicFaq' | 'ChangePasswordCustomerCenter' | 'RegisterCustomerCenterEmailVerification' | number;
export type TicketBaseStatusEnum = 'Unknown' | 'Active' | 'Closed' | 'Postponed' | 'Deleted' | 'Merged' | 'Spam' | 'PostponedSpecific' | 'Postponed1Hour' | 'Postponed2Hours' | 'Postponed3Hours' | 'Postponed4Hours' | 'PostponedDay' | 'PostponedWeek' | 'PostponedMonth' | number;
export type TicketCategoryClosingStatusEnum = 'UserDefined' | 'Active' | 'Closed' | 'Postponed' | number;
export type TicketCategoryDelegateMethodEnum = 'Unknown' | 'Even' | 'Weighted' | 'Unfair' | 'Not' | number;
/** Flags, joined by comma. */
export type TicketCategoryFlagsEnum = string | number;
export type TicketMessageCategoryEnum = 'Message' | 'Bounce' | 'OutboxFailed' | number;
export type TicketMessageTypeEnum = 'Unknown' | 'Plain' | 'Html' | number;
export type TicketOriginEnum = 'Unknown' | 'Email' | 'SMS' | 'Fax' | 'Phone' | 'Facebook' | 'Twitter' | 'Internal' | 'CustomerCentre' | 'EMarketing' | 'AutoGenerated' | 'Chat' | 'Form' | 'API' | 'Flow' | number;
export type TicketPriorityEscalateActionEnum = 'ActionRead' | 'ActionChangedOwner' | 'ActionNewInfo' | 'ActionClosed' | 'ActionChangedPriority' | 'ActionNew' | number;
export type TicketPriorityEscalateEventEnum = 'None' | 'Stop' | 'Continue' | 'Restart' | number;
/** Flags, joined by comma. */
export type TicketPriorityFlagsEnum = string | number;
export type TicketPriorityStatusEnum = 'Unknown' | 'Normal' | 'Deleted' | number;
export type TicketReadStatusEnum = 'Unknown' | 'Green' | 'Yellow' | 'Red' | number;
export type TicketRelationErrorEnum = 'ParentExists' | 'RelationExists' | 'SameTicket' | number;
export type TicketRelationTypeEnum = 'Related' | 'Parent' | 'Child' | number;
export type TicketSecurityLevelEnum = 'Unknown' | 'Internal' | 'External' | number;
export type TicketStatusTimeCounterEnum = 'None' | 'Internally' | 'Externally' | 'Queue' | number;
export type UDefFieldTypeEnum = 'Number' | 'ShortText' | 'LongText' | 'Date' | 'UnlimitedDate' | 'Checkbox' | 'List' | 'Decimal' | number;
export type UDefTypeEnum = 'Invalid' | 'Contact' | 'Person' | 'Project' | 'Sale' | 'Temp' | 'Appointment' | 'Document' | 'None' | number;
export type UdefJustificationEnum = 'Default' | 'Left' | 'Center' | 'Right' | number;
export type UpsertNomatchActionEnum = 'NoChange' | 'ZeroColumns' | 'DeleteRow' | number;
export type UpsertRowActionStatusEnum = 'Inserted' | 'Updated' | 'NoUpdateNeeded' | 'Deleted' | 'ColumnsZeroed' | number;
export type UrlEncodingEnum = 'Unknown' | 'None' | 'ANSI' | 'Unicode' | number;
export type UserTypeEnum = 'Unknown' | 'InternalAssociate' | 'ResourceAssociate' | 'ExternalAssociate' | 'AnonymousAssociate' | 'SystemAssociate' | number;
export type ValueOverrideEnum = 'None' | 'Total' | 'DiscountPercent' | 'DiscountAmount' | 'EarningPercent' | 'EarningAmount' | number;
export type VideoMeetingStatusEnum = 'NoChange' | 'VideoMeetingOn' | 'VideoMeetingOff' | number;
export type VisibilityEnum = 'All' | 'Associate' | 'Group' | number;
/** Flags, joined by comma. */
export type WebhookNotifyViaEnum = string | number;
/** Flags, joined by comma. */
export type WebhookNotifyWhenEnum = string | number;
export type WebhookStateEnum = 'Unknown' | 'Active' | 'Stopped' | 'TooManyErrors' | number;
export type WeekOfMonthEnum = 'Unknown' | 'First' | 'Second' | 'Third' | 'Fourth' | 'Last' | number;
/** Flags, joined by comma. */
export type WeekdayEnum = string | number;
/** Flags, joined by comma. */
export type WidgetRequiredFieldsEnum = string | number;
export type WidgetThemeEnum = 'Classic' | 'Modern' | number;
export type WorkflowActionTypeEnum = 'None' | 'FirstAvailable' | 'FirstAvailableAfter' | 'Today' | 'After' | 'Estimated' | number;
export type WorkflowContentTypeEnum = 'None' | 'Message' | 'Form' | 'Link' | number;
export type WorkflowDefinitionStatusEnum = 'None' | 'Stopped' | 'Paused' | 'Running' | number;
export type WorkflowEventTypeEnum = 'None' | 'Run' | 'PersonCreated' | 'PersonUpdated' | 'AddedToProject' | 'CreatedRequest' | 'LinkClicked' | 'AddedToSelection' | 'FormSubmitted' | 'AddedMessage' | 'StartedChat' | 'OrderPlaced' | 'SaleCreated' | 'SaleSold' | 'SaleLost' | number;
export type WorkflowGoalTypeEnum = 'None' | 'PersonUpdated' | 'SaleCreatedOnPerson' | 'SaleCreatedOnCompany' | 'AppointmentCreated' | 'AddedToProject' | 'AddedToSelection' | 'FormSubmitted' | 'HadChat' | 'LinkClicked' | 'RequestCreated' | number;
export type WorkflowNotifyEmailTypeEnum = 'OurContact' | 'OurServiceContact' | 'SpecificEmailAddress' | number;
export type WorkflowNotifySMSTypeEnum = 'OurContact' | 'OurServiceContact' | 'SpecificPhoneNumbers' | number;
export type WorkflowOwnerTypeEnum = 'None' | 'Specified' | 'OurContact' | 'OurSupportContact' | number;
export type WorkflowSplitOptionTypeEnum = 'None' | 'PersonData' | 'FormSubmission' | 'LinkClicked' | 'ProjectMembership' | 'SelectionMembership' | 'FormData' | number;
export type WorkflowStepTypeEnum = 'None' | 'SendEmail' | 'SendSMS' | 'WaitForTime' | 'WaitForAction' | 'Split' | 'UpdateParticipant' | 'AddToList' | 'RemoveFromList' | 'CreateRequest' | 'CreateFollowUp' | 'CreateSale' | 'NotifyByEmail' | 'NotifyBySMS' | 'RunScript' | 'DistributeToOwner' | number;
export type WorkflowTimeWaitAlgorithmEnum = 'None' | 'NumIntervals' | 'UntilSpecified' | 'UntilDateField' | number;
export type WorkflowTimeWaitIntervalTypeEnum = 'None' | 'Seconds' | 'Minutes' | 'Hours' | 'WorkingDays' | 'Days' | 'Weeks' | number;
export type WorkflowTriggerTypeEnum = 'None' | 'PersonCreated' | 'PersonUpdated' | 'AddedToProject' | 'CreatedRequest' | 'LinkClicked' | 'AddedToSelection' | 'FormSubmitted' | 'AddedMessage' | 'StartedChat' | 'OrderPlaced' | 'SaleCreated' | 'SaleSold' | 'SaleLost' | number;
export type WorkflowWaitForActionTypeEnum = 'None' | 'LinkClicked' | 'FormSubmitted' | number;

export type AuthenticationGenericData = Readonly<Record<string, string | null>>;
export type ColumnDataDictionary = Readonly<Record<string, ArchiveColumnData | null>>;
export type FieldMetadataDictionary = Readonly<Record<string, FieldMetadata | null>>;
export type FieldPropertyDictionary = Readonly<Record<string, FieldProperty | null>>;
export type IntStringDictionary = Readonly<Record<string, string | null>>;
export type SoExceptionInfoParameters = Readonly<Record<string, string | null>>;
export type SoExtraInfo = Readonly<Record<string, string | null>>;
export type StringBoolDictionary = Readonly<Record<string, boolean>>;
export type StringDictionary = Readonly<Record<string, string | null>>;
export type StringObjectDictionary = Readonly<Record<string, unknown>>;
export type TimeZoneRuleDictionary = Readonly<Record<string, TimeZoneRule | null>>;

export interface AccessGatewayInfo extends Carrier {
  readonly ClientId?: string | null;
  readonly RedirectUri?: string | null;
}
export interface ActivityFilter extends Carrier {
  readonly FromDate?: NeutralDate;
  readonly ToDate?: NeutralDate;
  readonly AssociateList?: readonly (SelectableMDOListItem | null)[];
  readonly GroupList?: readonly (SelectableMDOListItem | null)[];
  readonly FutureDateList?: readonly (MDOListItem | null)[];
}
export interface ActivityInformationListItem extends Carrier {
  readonly Date?: NeutralDate;
  readonly ActivityInformation?: ActivitySummary | null;
}
export interface ActivitySummary extends Carrier {
  readonly NumBusyActivities?: number;
  readonly NumFreeActivities?: number;
  readonly PercentageBusy?: number;
}
export interface ActivitySummaryItem {
  readonly AppointmentId?: number;
  readonly DocumentId?: number;
  readonly Date?: NeutralDate;
  readonly Description?: string | null;
  readonly Completed?: ActivityStatusEnum;
  readonly Registered?: NeutralDate;
}
export interface Address extends Carrier {
  readonly Wgs84Latitude?: number;
  readonly Wgs84Longitude?: number;
  readonly LocalizedAddress?: readonly (readonly (LocalizedField | null)[])[];
  readonly Street?: StructuredAddress | null;
  readonly Postal?: StructuredAddress | null;
  readonly Formatted?: string | null;
}
export interface AddressSyncData extends Carrier {
  readonly AddressId?: number;
  readonly AddressType?: AddressTypeEnum;
  readonly Address1?: string | null;
  readonly Address2?: string | null;
  readonly Address3?: string | null;
  readonly City?: string | null;
  readonly County?: string | null;
  readonly ZipCode?: string | null;
  readonly State?: string | null;
  readonly Latitude?: number;
  readonly Longitude?: number;
  readonly FormattedAddress?: string | null;
}
export interface AlarmData extends Carrier {
  readonly AppointmentId?: number;
  readonly StartTime?: NeutralDate;
  readonly EndDate?: NeutralDate;
  readonly AlarmTime?: NeutralDate;
  readonly PersonId?: number;
  readonly PersonFullName?: string | null;
  readonly ContactName?: string | null;
  readonly ProjectId?: number;
  readonly ProjectName?: string | null;
  readonly AppointmentText?: string | null;
  readonly SaleId?: number;
  readonly SaleName?: string | null;
  readonly Location?: string | null;
  readonly AppointmentType?: AppointmentTypeEnum;
  readonly ContactId?: number;
  readonly AssignmentStatus?: AssignmentStatusEnum;
  readonly InvitationStatus?: InvitationStatusEnum;
  readonly BookingType?: BookingTypeEnum;
  readonly FormalName?: string | null;
  readonly TaskName?: string | null;
  readonly ContactDepartment?: string | null;
  readonly ContactFullName?: string | null;
  readonly JoinVideomeetUrl?: string | null;
}
export interface AmountClassEntity extends Carrier {
  readonly AmountClassId?: number;
  readonly Name?: string | null;
  readonly Tooltip?: string | null;
  readonly Rank?: number;
  readonly AmountFrom?: number;
  readonly AmountTo?: number;
  readonly Deleted?: boolean;
  readonly CurrencyId?: number;
}
export interface AnalyticsData {
  readonly Name?: string | null;
  readonly Email?: string | null;
  readonly Company?: string | null;
  readonly LicenseStatus?: UserAndInstallationLicenceStatus | null;
  readonly HasLicensce?: StringBoolDictionary | null;
  readonly SystemLicenseNames?: readonly (string | null)[];
  readonly UserSignedUpAt?: string | null;
  readonly NumContact?: number;
  readonly NumPerson?: number;
  readonly NumAppointment?: number;
  readonly NumSale?: number;
  readonly NumProject?: number;
  readonly NumSelection?: number;
  readonly NumEmailItem?: number;
  readonly NumTicketLogAction?: number;
  readonly NumDashboard?: number;
  readonly NumQuote?: number;
  readonly NumQuoteLine?: number;
  readonly NumDocument?: number;
  readonly NumTargetAssignmentInfo?: number;
  readonly NumMailing?: number;
  readonly NumForm?: number;
  readonly NumWorkflow?: number;
  readonly TotContact?: number;
  readonly TotPerson?: number;
  readonly TotAppointment?: number;
  readonly TotSale?: number;
  readonly TotProject?: number;
  readonly TotSelection?: number;
  readonly TotEmailItem?: number;
  readonly TotTicketLogAction?: number;
  readonly TotDashboard?: number;
  readonly TotQuote?: number;
  readonly TotQuoteLine?: number;
  readonly TotDocument?: number;
  readonly TotTargetAssignmentInfo?: number;
  readonly TotMailing?: number;
  readonly TotForm?: number;
  readonly TotWorkflow?: number;
  readonly UserRegisteredAgeDays?: number;
  readonly UserCountryName?: string | null;
  readonly UserCountryCode?: string | null;
  readonly Preferences?: StringBoolDictionary | null;
  readonly TotWebUsers?: number;
  readonly GroupCountryName?: string | null;
  readonly GroupCountryCode?: string | null;
  readonly GroupRegisteredDate?: string | null;
  readonly GroupRegisteredAgeDays?: number;
  readonly FeatureToggles?: StringBoolDictionary | null;
  readonly FileVersion?: string | null;
  readonly FileVersionNumber?: number;
}
export interface Appointment extends Carrier {
  readonly AppointmentId?: number;
  readonly StartDate?: NeutralDate;
  readonly EndDate?: NeutralDate;
  readonly Type?: AppointmentTypeEnum;
  readonly Task?: string | null;
  readonly AssociateFullName?: string | null;
  readonly ContactName?: string | null;
  readonly Description?: string | null;
  readonly PersonFullName?: string | null;
  readonly PersonId?: number;
  readonly ContactId?: number;
  readonly ProjectId?: number;
  readonly ProjectName?: string | null;
  readonly IsPublished?: boolean;
  readonly AssociateId?: number;
  readonly ColorIndex?: number;
  readonly IsFree?: boolean;
  readonly HasAlarm?: boolean;
  readonly IsAlldayEvent?: boolean;
  readonly Private?: AppointmentPrivateEnum;
  readonly PriorityId?: number;
  readonly PriorityName?: string | null;
  readonly TaskType?: TaskTypeEnum;
  readonly IsBookingMain?: boolean;
  readonly IsRecurrence?: boolean;
  readonly IsBooking?: boolean;
  readonly ActiveDate?: NeutralDate;
  readonly AssignmentStatus?: AssignmentStatusEnum;
  readonly InvitationStatus?: InvitationStatusEnum;
  readonly BookingType?: BookingTypeEnum;
  readonly Completed?: ActivityStatusEnum;
  readonly RecurringPattern?: RecurrencePatternEnum;
  readonly RecurringStartDate?: NeutralDate;
  readonly RecurringEndDate?: NeutralDate;
  readonly MotherId?: number;
  readonly AssignedBy?: number;
  readonly AssignedByFullName?: string | null;
  readonly RejectReason?: string | null;
  readonly Location?: string | null;
  readonly AlarmLeadTime?: number;
  readonly SaleId?: number;
  readonly SaleName?: string | null;
  readonly AssociateName?: string | null;
  readonly CreatedDate?: NeutralDate;
  readonly CreatedBy?: string | null;
  readonly CreatedByFullName?: string | null;
  readonly CreatedByAssociateId?: number;
  readonly CautionWarning?: AppointmentCautionWarningEnum;
  readonly OwnedExternally?: AppointmentExternalOwnerEnum;
  readonly MotherAssociateId?: number;
  readonly JoinVideomeetUrl?: string | null;
  readonly PreferredTZLocation?: number;
  readonly Title?: string | null;
  readonly Agenda?: string | null;
  readonly InternalNotes?: string | null;
  readonly TaskId?: number;
}
export interface AppointmentEntity extends Carrier {
  readonly Associate?: Associate | null;
  readonly Contact?: Contact | null;
  readonly CreatedBy?: Associate | null;
  readonly UpdatedBy?: Associate | null;
  readonly CreatedDate?: NeutralDate;
  readonly AppointmentId?: number;
  readonly Description?: string | null;
  readonly Title?: string | null;
  readonly Agenda?: string | null;
  readonly InternalNotes?: string | null;
  readonly StartDate?: NeutralDate;
  readonly EndDate?: NeutralDate;
  readonly InvitedPerson?: Person | null;
  readonly Person?: Person | null;
  readonly MotherId?: number;
  readonly Priority?: Priority | null;
  readonly Private?: AppointmentPrivateEnum;
  readonly Project?: Project | null;
  readonly Type?: AppointmentTypeEnum;
  readonly UpdatedDate?: NeutralDate;
  readonly Completed?: ActivityStatusEnum;
  readonly ActiveLinks?: number;
  readonly Links?: readonly (Link | null)[];
  readonly AlarmLeadTime?: number;
  readonly HasAlarm?: boolean;
  readonly ColorIndex?: number;
  readonly IsFree?: boolean;
  readonly IsAlldayEvent?: boolean;
  readonly LagTime?: number;
  readonly LeadTime?: number;
  readonly Location?: string | null;
  readonly RejectCounter?: number;
  readonly RejectReason?: string | null;
  readonly Recurrence?: RecurrenceInfo | null;
  readonly Participants?: readonly (ParticipantInfo | null)[];
  readonly AssignmentStatus?: AssignmentStatusEnum;
  readonly InvitationStatus?: InvitationStatusEnum;
  readonly BookingType?: BookingTypeEnum;
  readonly ActiveDate?: NeutralDate;
  readonly HasConflict?: boolean;
  readonly AssignedBy?: Associate | null;
  readonly MotherAssociate?: Associate | null;
  readonly Task?: TaskListItem | null;
  readonly PreferredTZLocation?: number;
  readonly PreferredTZLocationData?: TimeZoneData | null;
  readonly Sale?: Sale | null;
  readonly SuggestedAppointmentId?: number;
  readonly IsMileStone?: boolean;
  readonly CautionWarning?: AppointmentCautionWarningEnum;
  readonly OwnedExternally?: AppointmentExternalOwnerEnum;
  readonly JoinVideomeetUrl?: string | null;
  readonly CentralserviceVideomeetId?: string | null;
  readonly UserDefinedFields?: StringDictionary | null;
  readonly ExtraFields?: StringDictionary | null;
  readonly CustomFields?: StringDictionary | null;
  readonly PublishEventDate?: NeutralDate;
  readonly PublishTo?: NeutralDate;
  readonly PublishFrom?: NeutralDate;
  readonly IsPublished?: boolean;
  readonly VisibleFor?: readonly (VisibleFor | null)[];
}
export interface AppointmentEntityWithLinks extends AppointmentEntity {
  readonly _Links?: StringDictionary | null;
}
export interface AppointmentInfo extends Carrier {
  readonly AppointmentId?: number;
  readonly AssociateId?: number;
  readonly MotherId?: number;
  readonly StartDate?: NeutralDate;
  readonly EndDate?: NeutralDate;
  readonly ColorIndex?: ColorIndexEnum;
  readonly TaskName?: string | null;
  readonly ContactName?: string | null;
  readonly ProjectName?: string | null;
  readonly Title?: string | null;
  readonly Agenda?: string | null;
  readonly IsAllDay?: boolean;
  readonly IsBusy?: boolean;
  readonly IsRecurring?: boolean;
  readonly IsVideoMeeting?: boolean;
  readonly HasAlarm?: boolean;
  readonly IsCompleted?: boolean;
  readonly IsTentative?: boolean;
  readonly IsBookingMain?: boolean;
  readonly SendEmail?: boolean;
  readonly AnySendEmail?: boolean;
  readonly IsPrivate?: boolean;
  readonly RecurrenceInfo?: RecurrenceInfo | null;
  readonly PersonName?: string | null;
  readonly IsBooking?: boolean;
  readonly OwnedExternally?: AppointmentExternalOwnerEnum;
  readonly MotherAssociateId?: number;
}
export interface AppointmentMoveData extends Carrier {
  readonly AppointmentId?: number;
  readonly NewStartTime?: NeutralDate;
  readonly UpdateMode?: RecurrenceUpdateModeEnum;
  readonly SendEmailToParticipants?: boolean;
  readonly SmtpEMailConnectionInfo?: EMailConnectionInfo | null;
  readonly ImapEMailConnectionInfo?: EMailConnectionInfo | null;
  readonly IsAlldayEvent?: boolean;
  readonly IsFree?: boolean;
}
export interface AppointmentSaveData extends Carrier {
  readonly AppointmentEntity?: AppointmentEntity | null;
  readonly EmailCreated?: boolean;
}
export interface AppointmentSyncData extends Carrier {
  readonly AlarmTime?: NeutralDate;
  readonly AppointmentId?: number;
  readonly AppointmentText?: string | null;
  readonly ContactDepartment?: string | null;
  readonly ContactFullName?: string | null;
  readonly ContactName?: string | null;
  readonly ContactId?: number;
  readonly EndDate?: NeutralDate;
  readonly HasAlarm?: boolean;
  readonly IsAllDay?: boolean;
  readonly IsAssignment?: boolean;
  readonly IsBusy?: boolean;
  readonly IsCompleted?: boolean;
  readonly IsInvitation?: boolean;
  readonly IsTentative?: boolean;
  readonly Location?: string | null;
  readonly Participants?: readonly (ParticipantSyncData | null)[];
  readonly PersonFormalName?: string | null;
  readonly PersonFullName?: string | null;
  readonly PersonId?: number;
  readonly ProjectId?: number;
  readonly ProjectName?: string | null;
  readonly SaleId?: number;
  readonly SaleName?: string | null;
  readonly StartDate?: NeutralDate;
  readonly TaskName?: string | null;
}
export interface ApproveRejectResponse extends Carrier {
  readonly PluginResponse?: PluginResponse | null;
  readonly CreatedAppointmentId?: number;
}
export interface ArchiveColumnData {
  readonly DisplayValue?: string | null;
  readonly TooltipHint?: string | null;
  readonly LinkHint?: string | null;
}
export interface ArchiveColumnInfo {
  readonly DisplayName?: string | null;
  readonly DisplayTooltip?: string | null;
  readonly DisplayType?: string | null;
  readonly CanOrderBy?: boolean;
  readonly Name?: string | null;
  readonly CanRestrictBy?: boolean;
  readonly RestrictionType?: string | null;
  readonly RestrictionListName?: string | null;
  readonly IsVisible?: boolean;
  readonly Width?: string | null;
  readonly IconHint?: string | null;
  readonly HeadingIconHint?: string | null;
  readonly ExtraInfo?: string | null;
}
export interface ArchiveConfiguration extends Carrier {
  readonly ArchiveColumnInfo?: readonly (ArchiveColumnInfo | null)[];
  readonly ArchiveEntityInfo?: readonly (SelectableMDOListItem | null)[];
  readonly ArchiveOrderByInfo?: readonly (ArchiveOrderByInfo | null)[];
  readonly OwnerKeys?: string | null;
}
export interface ArchiveListItem extends Carrier {
  readonly EntityName?: string | null;
  readonly PrimaryKey?: number;
  readonly ColumnData?: ColumnDataDictionary | null;
  readonly LinkHint?: string | null;
  readonly StyleHint?: string | null;
}
export interface ArchiveListResult extends Carrier {
  readonly RowCount?: number;
  readonly Rows?: readonly (ArchiveListItem | null)[];
}
export interface ArchiveOrderByInfo {
  readonly Name?: string | null;
  readonly Direction?: OrderBySortTypeEnum;
}
export interface ArchiveRestrictionGroup {
  readonly Name?: string | null;
  readonly Description?: string | null;
  readonly Rank?: number;
  readonly Restrictions?: readonly (ArchiveRestrictionInfo | null)[];
}
export interface ArchiveRestrictionInfo {
  readonly Name?: string | null;
  readonly Operator?: string | null;
  readonly Values?: readonly (string | null)[];
  readonly DisplayValues?: readonly (string | null)[];
  readonly ColumnInfo?: ArchiveColumnInfo | null;
  readonly IsActive?: boolean;
  readonly SubRestrictions?: readonly (ArchiveRestrictionInfo | null)[];
  readonly InterParenthesis?: number;
  readonly InterOperator?: InterRestrictionOperatorEnum;
  readonly UniqueHash?: number;
}
export interface Associate extends Carrier {
  readonly AssociateId?: number;
  readonly Name?: string | null;
  readonly PersonId?: number;
  readonly Rank?: number;
  readonly Tooltip?: string | null;
  readonly Type?: UserTypeEnum;
  readonly GroupIdx?: number;
  readonly FullName?: string | null;
  readonly FormalName?: string | null;
  readonly Deleted?: boolean;
  readonly EjUserId?: number;
  readonly UserName?: string | null;
  readonly ExtraFields?: StringDictionary | null;
  readonly CustomFields?: StringDictionary | null;
}
export interface AttachmentEntity extends Carrier {
  readonly AttachmentId?: number;
  readonly Name?: string | null;
  readonly ContentType?: string | null;
  readonly AttSize?: number;
  readonly InlineImage?: boolean;
  readonly ContentId?: string | null;
  readonly AuthKey?: string | null;
  readonly IsSafeFileExtension?: boolean;
}
export interface AttachmentEntityWithLinks extends AttachmentEntity {
  readonly _Links?: StringDictionary | null;
}
export interface AttachmentPreview extends Carrier {
  readonly Name?: string | null;
  readonly MimeType?: string | null;
  readonly Size?: number;
  readonly Content?: Uint8Array | null;
  readonly EmailSubject?: string | null;
  readonly EmailFrom?: string | null;
  readonly EmailTo?: string | null;
  readonly EmailCc?: string | null;
  readonly EmailDate?: NeutralDate;
  readonly EmailAttachmentsInfo?: readonly (AttachmentEntity | null)[];
}
export interface AttachmentValidationResult {
  readonly AttachmentId?: number;
  readonly IsValid?: boolean;
  readonly ErrorMessage?: string | null;
}
export interface AutomatedCategoryUpdate extends Carrier {
  readonly Enabled?: boolean;
  readonly TriggerType?: CategoryUpdateTriggerEnum;
  readonly UserConfirmation?: boolean;
  readonly DefaultCategory?: number;
  readonly LeadstatusId?: number;
}
export interface AvailableFont extends Carrier {
  readonly AvailableFontsId?: number;
  readonly DisplayName?: string | null;
  readonly FontFamily?: string | null;
  readonly CssPath?: string | null;
  readonly Rank?: number;
  readonly Deleted?: boolean;
}
export interface BatchTaskInfo extends Carrier {
  readonly Id?: number;
  readonly Name?: string | null;
  readonly AssociateId?: number;
  readonly DetailsTable?: number;
  readonly DetailsRecord?: number;
  readonly IsSystemTask?: boolean;
  readonly IsInternalTask?: boolean;
  readonly ParameterObject?: StringDictionary | null;
  readonly LastStarted?: NeutralDate;
  readonly Created?: NeutralDate;
  readonly StartCount?: number;
  readonly DatabaseSerialNumber?: string | null;
  readonly Context?: string | null;
  readonly Result?: string | null;
  readonly State?: BatchTaskStateEnum;
  readonly Description?: string | null;
  readonly Response?: string | null;
  readonly Request?: string | null;
  readonly ProgressDescription?: string | null;
  readonly ProgressPercent?: number;
  readonly FileName?: string | null;
  readonly CancellationBehaviour?: BatchTaskCancellationBehaviourEnum;
}
export interface BizCard {
  readonly Contact?: ContactEntity | null;
  readonly Person?: PersonEntity | null;
  readonly LogoImage?: string | null;
  readonly PhotoImage?: string | null;
}
export interface BlobEntity extends Carrier {
  readonly BlobId?: number;
  readonly BlobSize?: number;
  readonly Description?: string | null;
  readonly ExtraInfo?: string | null;
  readonly IsEncrypted?: boolean;
  readonly IsZipped?: boolean;
  readonly MimeType?: string | null;
  readonly OriginalSize?: number;
  readonly CreatedDate?: NeutralDate;
  readonly UpdatedDate?: NeutralDate;
  readonly CreatedBy?: Associate | null;
  readonly UpdatedBy?: Associate | null;
  readonly ConceptualType?: string | null;
}
export interface BoardViewSettingsBase {
  readonly BoardViewSettingsId?: number;
  readonly EntityType?: BoardViewEntityTypeEnum;
  readonly AssociateId?: number;
  readonly SelectionId?: number;
  readonly HideEmptyGroups?: boolean;
  readonly GroupBy?: string | null;
  readonly SubGroupBy?: string | null;
  readonly SortBy?: string | null;
  readonly SortDesc?: boolean;
  readonly SumBy?: string | null;
  readonly ColorBy?: string | null;
  readonly Filters?: string | null;
}
export interface Business extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface CRMScriptEntity extends Carrier {
  readonly EjscriptId?: number;
  readonly UniqueIdentifier?: string | null;
  readonly Name?: string | null;
  readonly Description?: string | null;
  readonly IncludeId?: string | null;
  readonly AccessKey?: string | null;
  readonly HierarchyId?: number;
  readonly Source?: string | null;
  readonly SourceCode?: string | null;
  readonly ScriptType?: ScriptTypeEnum;
  readonly HtmlOutput?: number;
  readonly Includes?: readonly (number)[];
  readonly SourceMaps?: readonly (CRMScriptSourceMap | null)[];
  readonly ValidationResult?: CRMScriptResult | null;
  readonly Registered?: NeutralDate;
  readonly RegisteredAssociateId?: number;
  readonly Updated?: NeutralDate;
  readonly UpdatedAssociateId?: number;
  readonly BlockedVerbs?: EjScriptVerbEnum;
}
export interface CRMScriptEntityWithLinks extends CRMScriptEntity {
  readonly _Links?: StringDictionary | null;
}
export interface CRMScriptErrorInfo extends Carrier {
  readonly ErrorMessage?: string | null;
  readonly IncludeId?: string | null;
  readonly LineNumber?: number;
  readonly CharacterPosition?: number;
}
export interface CRMScriptResult extends Carrier {
  readonly Valid?: boolean;
  readonly ErrorMessage?: string | null;
  readonly LineNumber?: number;
  readonly ErrorInformation?: CRMScriptErrorInfo | null;
  readonly Transpiled?: string | null;
  readonly Includes?: readonly (number)[];
  readonly SourceMaps?: readonly (CRMScriptSourceMap | null)[];
}
export interface CRMScriptRunResult extends Carrier {
  readonly Output?: string | null;
  readonly Parameters?: StringDictionary | null;
  readonly TraceRun?: CRMScriptTraceRun | null;
  readonly Eventdata?: EventData | null;
  readonly Success?: boolean;
  readonly ErrorInformation?: CRMScriptErrorInfo | null;
  readonly StatusCode?: number;
  readonly StatusMessage?: string | null;
  readonly Headers?: StringDictionary | null;
}
export interface CRMScriptSourceMap extends Carrier {
  readonly LineNumberFrom?: number;
  readonly LineNumberTo?: number;
  readonly Delta?: number;
  readonly IncludeId?: string | null;
  readonly IncludedFrom?: readonly (string | null)[];
}
export interface CRMScriptTraceRun extends Carrier {
  readonly StartedAt?: NeutralDate;
  readonly EndedAt?: NeutralDate;
  readonly ExecutionTime?: number;
  readonly UserExecutionTime?: number;
  readonly PeakMemory?: number;
  readonly NumFrames?: number;
  readonly FileSize?: number;
  readonly AssociateId?: number;
  readonly Status?: string | null;
  readonly Frames?: string | null;
  readonly ForceSaveTrace?: boolean;
}
export interface CacheInvalidation {
  readonly Name?: string | null;
  readonly Generation?: number;
}
export interface CallerID {
  readonly PhoneNumber?: number;
  readonly DialInPrefix?: number;
  readonly PersonId?: number;
  readonly PersonName?: string | null;
  readonly Mrmrs?: string | null;
  readonly ContactId?: number;
  readonly ContactName?: string | null;
}
export interface CallerIDCollection {
  readonly CallerIDHash?: string | null;
  readonly CallerIDs?: readonly (CallerID | null)[];
}
export interface Carrier {
  readonly TableRight?: TableRight | null;
  readonly FieldProperties?: FieldPropertyDictionary | null;
}
export interface CategorizationModelDetails extends Carrier {
  readonly ModelBuiltDateTime?: NeutralDate;
  readonly Accuracy?: number;
  readonly TicketCountForTraining?: number;
}
export interface CategorizationStatusResponse extends Carrier {
  readonly ContextIdentifier?: string | null;
  readonly Status?: string | null;
  readonly CurrentModel?: CategorizationModelDetails | null;
  readonly PreviousModel?: CategorizationModelDetails | null;
}
export interface Category extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
  readonly CategoryGroup?: CategoryGroupEnum;
  readonly EnableLeadStatus?: boolean;
  readonly Rank?: number;
  readonly Deleted?: boolean;
}
export interface CategoryEntity extends Carrier {
  readonly CategoryId?: number;
  readonly Name?: string | null;
  readonly CategoryGroup?: CategoryGroupEnum;
  readonly Tooltip?: string | null;
  readonly Rank?: number;
  readonly EnableLeadStatus?: boolean;
  readonly CategoryFamilyId?: number;
  readonly Deleted?: boolean;
}
export interface ChangedData extends Carrier {
  readonly AddedRecords?: readonly (ChangedDataItem | null)[];
  readonly UpdatedRecords?: readonly (ChangedDataItem | null)[];
  readonly DeletedRecords?: readonly (ChangedDataItem | null)[];
}
export interface ChangedDataItem extends Carrier {
  readonly Tablename?: string | null;
  readonly RecordId?: number;
}
export interface ChatBotSettings {
  readonly BotName?: string | null;
  readonly BotRegisterScriptId?: number;
  readonly BotSessionCreatedScriptId?: number;
  readonly BotSessionChangedScriptId?: number;
  readonly BotMessageReceivedScriptId?: number;
}
export interface ChatMessage {
  readonly ChatMessageId?: number;
  readonly ChatSessionId?: number;
  readonly Type?: ChatMessageTypeEnum;
  readonly Message?: string | null;
  readonly Author?: string | null;
  readonly ReadByCustomer?: number;
  readonly SpecialType?: ChatMessageSpecialTypeEnum;
  readonly SpecialParam?: string | null;
  readonly WhenPosted?: NeutralDate;
}
export interface ChatOpeningHours {
  readonly TzLocation?: TimeZoneData | null;
  readonly MonEnabled?: boolean;
  readonly MonStart?: number;
  readonly MonStop?: number;
  readonly TueEnabled?: boolean;
  readonly TueStart?: number;
  readonly TueStop?: number;
  readonly WedEnabled?: boolean;
  readonly WedStart?: number;
  readonly WedStop?: number;
  readonly ThuEnabled?: boolean;
  readonly ThuStart?: number;
  readonly ThuStop?: number;
  readonly FriEnabled?: boolean;
  readonly FriStart?: number;
  readonly FriStop?: number;
  readonly SatEnabled?: boolean;
  readonly SatStart?: number;
  readonly SatStop?: number;
  readonly SunEnabled?: boolean;
  readonly SunStart?: number;
  readonly SunStop?: number;
  readonly UseLunchHours?: boolean;
  readonly LunchStart?: number;
  readonly LunchStop?: number;
}
export interface ChatPresence extends Carrier {
  readonly UserId?: number;
  readonly DisplayName?: string | null;
  readonly OngoingChats?: number;
  readonly Present?: boolean;
  readonly ChatTopics?: readonly (number)[];
}
export interface ChatSession extends Carrier {
  readonly ChatSessionId?: number;
}
export interface ChatSessionEntity extends Carrier {
  readonly ChatSessionId?: number;
  readonly TopicId?: number;
  readonly User?: Associate | null;
  readonly Person?: Person | null;
  readonly CustomerAlias?: string | null;
  readonly CustomerHost?: string | null;
  readonly CustomerName?: string | null;
  readonly CustomerEmail?: string | null;
  readonly CustomerPhone?: string | null;
  readonly CustomerConsented?: boolean;
  readonly CustomerCompanyName?: string | null;
  readonly Status?: ChatSessionStatusEnum;
  readonly FirstMessage?: string | null;
  readonly LastMessage?: string | null;
  readonly WhenRequested?: NeutralDate;
  readonly WhenStarted?: NeutralDate;
  readonly WhenEnded?: NeutralDate;
  readonly WhenIdle?: NeutralDate;
  readonly WhenFetched?: NeutralDate;
  readonly SessionKey?: string | null;
  readonly InitialQueuePos?: number;
  readonly AlertLevel?: number;
  readonly Rank?: number;
  readonly Flags?: ChatSessionFlagsEnum;
  readonly Contact?: Contact | null;
  readonly Project?: Project | null;
  readonly Sale?: Sale | null;
  readonly Ticket?: Ticket | null;
  readonly TransferTo?: Associate | null;
  readonly ChatbotIsActive?: boolean;
  readonly Rating?: number;
}
export interface ChatSessionEntityWithLinks extends ChatSessionEntity {
  readonly _Links?: StringDictionary | null;
}
export interface ChatSummaryItem {
  readonly ChatSessionId?: number;
  readonly Name?: string | null;
  readonly CompanyName?: string | null;
  readonly FirstMessage?: string | null;
  readonly LastMessage?: string | null;
  readonly WhenRequested?: NeutralDate;
  readonly WhenEnded?: NeutralDate;
}
export interface ChatTopicAgent {
  readonly TopicId?: number;
  readonly User?: Associate | null;
  readonly CanListen?: boolean;
  readonly CanRespond?: boolean;
  readonly CanManage?: boolean;
  readonly CanNotify?: boolean;
}
export interface ChatTopicEntity extends Carrier {
  readonly ChatTopicId?: number;
  readonly Name?: string | null;
  readonly Description?: string | null;
  readonly WelcomeMessage?: string | null;
  readonly Language?: CustomerLanguage | null;
  readonly LastAccept?: NeutralDate;
  readonly SecondsPrAccept?: number;
  readonly AlertRecipient?: string | null;
  readonly AlertTemplate?: ReplyTemplate | null;
  readonly CollectConsent?: boolean;
  readonly BadgeHeader?: string | null;
  readonly CustomQueueTextEnabled?: boolean;
  readonly CustomQueueText?: string | null;
  readonly WarnNewChatMinutes?: number;
  readonly WarnManagerNewChatMinutes?: number;
  readonly TicketEnabled?: boolean;
  readonly TicketCategory?: TicketCategory | null;
  readonly TicketPriority?: TicketPriority | null;
  readonly OpeningHoursEnabled?: boolean;
  readonly OpeningHours?: ChatOpeningHours | null;
  readonly Widget?: ChatWidgetSettings | null;
  readonly BotEnabled?: boolean;
  readonly BotSettings?: ChatBotSettings | null;
  readonly OfflineCollectConsent?: boolean;
  readonly WarnChatMessageMinutes?: number;
  readonly WarnManagerChatMessageMinutes?: number;
  readonly UseQueueOfflineForm?: boolean;
  readonly OfflineFormTimeLimit?: number;
  readonly OfflineFormQueueLength?: number;
  readonly WidgetEnableRating?: boolean;
  readonly WidgetRatingText?: string | null;
}
export interface ChatTopicEntityWithLinks extends ChatTopicEntity {
  readonly _Links?: StringDictionary | null;
}
export interface ChatWidgetSettings {
  readonly AutoFaqEnabled?: boolean;
  readonly AutoFaqCategory?: KbCategory | null;
  readonly PreFormEnabled?: boolean;
  readonly PreFormMessage?: string | null;
  readonly RequiredFields?: WidgetRequiredFieldsEnum;
  readonly PostFormEnabled?: boolean;
  readonly PostFormHeader?: string | null;
  readonly PostFormMessage?: string | null;
  readonly PostTranscriptEnabled?: boolean;
  readonly LanguageIsoCode?: string | null;
  readonly Size?: ChatWidgetSizeEnum;
  readonly Theme?: WidgetThemeEnum;
  readonly Color?: string | null;
  readonly BadgeColor?: string | null;
  readonly BadgeTextColor?: string | null;
  readonly CustMsgColor?: string | null;
  readonly CustMsgTextColor?: string | null;
  readonly AgentMsgColor?: string | null;
  readonly AgentMsgTextColor?: string | null;
  readonly ButtonColor?: string | null;
  readonly ButtonTextColor?: string | null;
  readonly Font?: string | null;
  readonly FontSize?: string | null;
  readonly LogoEnabled?: boolean;
  readonly LogoBlobId?: number;
  readonly LogoName?: string | null;
  readonly ShowAgentPhoto?: boolean;
  readonly WelcomeTitle?: string | null;
  readonly WelcomeMessage?: string | null;
  readonly OfflineHeader?: string | null;
  readonly OfflineMessage?: string | null;
  readonly OfflineFields?: WidgetRequiredFieldsEnum;
  readonly UseAgentFirstname?: boolean;
}
export interface ChatbotTurn {
  readonly Timestamp?: NeutralDate;
  readonly UserPrompt?: string | null;
  readonly UserDisplayText?: string | null;
  readonly BotResponse?: string | null;
  readonly BotActions?: StringDictionary | null;
  readonly Attachments?: readonly (string | null)[];
}
export interface CheckLicenseStatusResult {
  readonly LicenseStatus?: LicenseStatusEnum;
  readonly Message?: string | null;
  readonly Url?: string | null;
}
export interface CheckoutInfo {
  readonly State?: CheckoutStateEnum;
  readonly AssociateId?: number;
  readonly Name?: string | null;
}
export interface CommandInfo {
  readonly Name?: string | null;
  readonly DisplayName?: string | null;
  readonly DisplayTooltip?: string | null;
  readonly IconHint?: string | null;
  readonly ReturnType?: ReturnTypeEnum;
}
export interface CommandResult extends Carrier {
  readonly Success?: boolean;
  readonly Message?: string | null;
  readonly Result?: CommandActionResultEnum;
}
export interface Competitor extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface ConfigurableScreenDelta extends Carrier {
  readonly ConfigurableScreenDeltaId?: number;
  readonly Name?: string | null;
  readonly Description?: string | null;
  readonly DeltaJson?: string | null;
  readonly DeltaType?: DeltaTypeEnum;
  readonly DeltaState?: DeltaStateEnum;
  readonly RecipeId?: string | null;
  readonly UpdatedDate?: NeutralDate;
  readonly CreatedDate?: NeutralDate;
  readonly UpdatedBy?: Associate | null;
  readonly CreatedBy?: Associate | null;
  readonly AppliesToIds?: readonly (number)[];
  readonly AppliesToKey?: string | null;
}
export interface ConsentInfo extends Carrier {
  readonly ConsentPersonId?: number;
  readonly Comment?: string | null;
  readonly Registered?: NeutralDate;
  readonly RegisteredAssociateId?: number;
  readonly Updated?: NeutralDate;
  readonly UpdatedAssociateId?: number;
  readonly LegalBaseId?: number;
  readonly LegalBaseKey?: string | null;
  readonly LegalBaseName?: string | null;
  readonly ConsentPurposeId?: number;
  readonly ConsentPurposeKey?: string | null;
  readonly ConsentPurposeName?: string | null;
  readonly ConsentSourceId?: number;
  readonly ConsentSourceKey?: string | null;
  readonly ConsentSourceName?: string | null;
}
export interface ConsentPerson extends Carrier {
  readonly ConsentPersonId?: number;
  readonly ConsentSource?: ConsentSource | null;
  readonly LegalBase?: LegalBase | null;
  readonly PersonId?: number;
  readonly ConsentPurpose?: ConsentPurpose | null;
  readonly Comment?: string | null;
}
export interface ConsentPurpose extends Carrier {
  readonly ConsentPurposeId?: number;
  readonly Name?: string | null;
  readonly ConsentText?: string | null;
  readonly FormText?: string | null;
  readonly Key?: string | null;
  readonly Tooltip?: string | null;
  readonly Active?: number;
  readonly UpdatedDate?: NeutralDate;
  readonly UpdatedBy?: Associate | null;
  readonly Deleted?: boolean;
  readonly Rank?: number;
  readonly PrivacyStatementDesc?: string | null;
  readonly PrivacyStatementUrl?: string | null;
}
export interface ConsentSource extends Carrier {
  readonly ConsentSourceId?: number;
  readonly Name?: string | null;
  readonly Tooltip?: string | null;
  readonly Rank?: number;
  readonly Key?: string | null;
  readonly MailTemplateId?: number;
  readonly Deleted?: boolean;
}
export interface Contact extends Carrier {
  readonly ContactId?: number;
  readonly Name?: string | null;
  readonly OrgNr?: string | null;
  readonly Department?: string | null;
  readonly URL?: string | null;
  readonly City?: string | null;
  readonly DirectPhone?: string | null;
  readonly AssociateId?: number;
  readonly CountryId?: number;
  readonly EmailAddress?: string | null;
  readonly Kananame?: string | null;
  readonly EmailAddressName?: string | null;
  readonly URLName?: string | null;
  readonly AssociateFullName?: string | null;
  readonly BusinessName?: string | null;
  readonly CategoryName?: string | null;
  readonly CountryName?: string | null;
  readonly Address?: Address | null;
  readonly FormattedAddress?: string | null;
  readonly FullName?: string | null;
  readonly IsOwnerContact?: boolean;
  readonly ActiveErpLinks?: number;
  readonly Number1?: string | null;
  readonly Number2?: string | null;
}
export interface ContactActivity extends Carrier {
  readonly ContactId?: number;
  readonly Department?: string | null;
  readonly OrgNr?: string | null;
  readonly Name?: string | null;
  readonly URL?: string | null;
  readonly AssociateFullName?: string | null;
  readonly Action?: ContactActionEnum;
  readonly ActionTime?: NeutralDate;
  readonly Category?: string | null;
  readonly ActivityPersonName?: string | null;
  readonly ActionId?: number;
  readonly PersonId?: number;
  readonly ActivityPersonId?: number;
  readonly AssociateId?: number;
}
export interface ContactEntity extends Carrier {
  readonly ContactId?: number;
  readonly Name?: string | null;
  readonly Department?: string | null;
  readonly OrgNr?: string | null;
  readonly Number1?: string | null;
  readonly Number2?: string | null;
  readonly UpdatedDate?: NeutralDate;
  readonly CreatedDate?: NeutralDate;
  readonly Emails?: readonly (EntityElement | null)[];
  readonly Interests?: readonly (SelectableMDOListItem | null)[];
  readonly Urls?: readonly (EntityElement | null)[];
  readonly Phones?: readonly (EntityElement | null)[];
  readonly Faxes?: readonly (EntityElement | null)[];
  readonly Description?: string | null;
  readonly UpdatedBy?: Associate | null;
  readonly CreatedBy?: Associate | null;
  readonly Associate?: Associate | null;
  readonly Business?: Business | null;
  readonly Category?: Category | null;
  readonly Country?: Country | null;
  readonly Persons?: readonly (Person | null)[];
  readonly NoMailing?: boolean;
  readonly Kananame?: string | null;
  readonly Xstop?: boolean;
  readonly ActiveInterests?: number;
  readonly GroupId?: number;
  readonly ActiveStatusMonitorId?: number;
  readonly SupportAssociate?: Associate | null;
  readonly TicketPriority?: TicketPriority | null;
  readonly CustomerLanguage?: CustomerLanguage | null;
  readonly Deleted?: number;
  readonly DbiAgentId?: number;
  readonly DbiLastSyncronized?: NeutralDate;
  readonly DbiKey?: string | null;
  readonly DbiLastModified?: NeutralDate;
  readonly SupportPerson?: Person | null;
  readonly Address?: Address | null;
  readonly Source?: number;
  readonly ActiveErpLinks?: number;
  readonly BounceEmails?: readonly (string | null)[];
  readonly Domains?: readonly (string | null)[];
  readonly UtmParameters?: SavedUtmParameters | null;
  readonly UserDefinedFields?: StringDictionary | null;
  readonly ExtraFields?: StringDictionary | null;
  readonly CustomFields?: StringDictionary | null;
}
export interface ContactEntityWithLinks extends ContactEntity {
  readonly _Links?: StringDictionary | null;
}
export interface ContactOrPersonFromEmail extends Carrier {
  readonly PersonId?: number;
  readonly FullName?: string | null;
  readonly EmailAddress?: string | null;
  readonly ContactId?: number;
  readonly ContactName?: string | null;
  readonly ContactDepartment?: string | null;
  readonly ContactCategory?: string | null;
  readonly SortName?: string | null;
}
export interface ContactPersonBoardViewSettings extends BoardViewSettingsBase {
  readonly ViewEntity?: ContactPersonBoardEntityEnum;
}
export interface ContactPersonId extends Carrier {
  readonly PersonId?: number;
  readonly ContactId?: number;
}
export interface ContactRelationEntity extends Carrier {
  readonly SourceContactId?: number;
  readonly SourcePersonId?: number;
  readonly DestinationContactId?: number;
  readonly DestinationPersonId?: number;
  readonly RelationId?: number;
  readonly Comment?: string | null;
  readonly RelationDefinitionId?: number;
  readonly Reversed?: number;
  readonly UpdatedDate?: NeutralDate;
  readonly CreatedDate?: NeutralDate;
  readonly CreatedBy?: Associate | null;
  readonly UpdatedBy?: Associate | null;
  readonly SourceContactName?: string | null;
  readonly SourcePersonName?: string | null;
  readonly DestinationContactName?: string | null;
  readonly DestinationPersonName?: string | null;
  readonly ActiveText?: string | null;
  readonly PassiveText?: string | null;
}
export interface ContactRelationEntityWithLinks extends ContactRelationEntity {
  readonly _Links?: StringDictionary | null;
}
export interface ContactSummary {
  readonly Contact?: Contact | null;
  readonly Tickets?: readonly (TicketSummaryItem | null)[];
  readonly Followups?: readonly (ActivitySummaryItem | null)[];
  readonly Documents?: readonly (ActivitySummaryItem | null)[];
  readonly Sales?: readonly (SaleSummaryItem | null)[];
  readonly Chats?: readonly (ChatSummaryItem | null)[];
}
export interface ControlInfo extends Carrier {
  readonly Type?: string | null;
  readonly Label?: string | null;
  readonly Dimension?: number;
  readonly ListProviderName?: string | null;
  readonly ListProviderExtraInfo?: string | null;
  readonly ListProviderPrimaryKeyName?: string | null;
  readonly ListLeadText?: string | null;
}
export interface CopilotDataSourceEntity extends Carrier {
  readonly CopilotDataSourceId?: number;
  readonly CopilotDataSourceType?: CopilotDataSourceTypeEnum;
  readonly CopilotId?: number;
  readonly Description?: string | null;
  readonly Name?: string | null;
  readonly Settings?: readonly (CopilotDataSourceSetting | null)[];
}
export interface CopilotDataSourceEntityWithLinks extends CopilotDataSourceEntity {
  readonly _Links?: StringDictionary | null;
}
export interface CopilotDataSourceSetting extends Carrier {
  readonly CopilotDataSourceSettingId?: number;
  readonly CopilotDataSourceId?: number;
  readonly Key?: string | null;
  readonly Value?: string | null;
}
export interface CopilotEntity extends Carrier {
  readonly CopilotId?: number;
  readonly Name?: string | null;
  readonly CopilotDataSources?: readonly (CopilotDataSourceEntity | null)[];
}
export interface CopilotEntityWithLinks extends CopilotEntity {
  readonly _Links?: StringDictionary | null;
}
export interface Country extends Carrier {
  readonly CountryId?: number;
  readonly Name?: string | null;
  readonly CurrencyId?: number;
  readonly EnglishName?: string | null;
  readonly TwoLetterISOCountry?: string | null;
  readonly ThreeLetterISOCountry?: string | null;
  readonly ImageDescription?: string | null;
  readonly OrgNrText?: string | null;
  readonly InterAreaPrefix?: string | null;
  readonly DialInPrefix?: string | null;
  readonly ZipPrefix?: string | null;
  readonly DomainName?: string | null;
  readonly AddressLayoutId?: number;
  readonly DomesticAddressLayoutId?: number;
  readonly ForeignAddressLayoutId?: number;
  readonly Rank?: number;
  readonly Tooltip?: string | null;
  readonly Deleted?: boolean;
}
export interface Credential extends Carrier {
  readonly Type?: CredentialType | null;
  readonly Value?: string | null;
  readonly DisplayValue?: string | null;
}
export interface CredentialType extends Carrier {
  readonly DisplayType?: string | null;
  readonly Type?: string | null;
  readonly Description?: string | null;
  readonly ValueControl?: CredentialControlTypeEnum;
  readonly CanCreatePerson?: boolean;
  readonly IsUserNameSupported?: boolean;
}
export interface CredentialUser extends Carrier {
  readonly Value?: string | null;
  readonly DisplayValue?: string | null;
  readonly Columns?: readonly (string | null)[];
  readonly CanCreatePerson?: boolean;
}
export interface CredentialsGroup extends Carrier {
  readonly Name?: string | null;
  readonly DisplayName?: string | null;
}
export interface CredentialsGroupUsers extends Carrier {
  readonly Headings?: readonly (string | null)[];
  readonly Users?: readonly (CredentialUser | null)[];
}
export interface Credited extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface CriteriaInformation extends Carrier {
  readonly Restrictions?: readonly (ArchiveRestrictionInfo | null)[];
  readonly CriteriaArchiveColumns?: readonly (ArchiveColumnInfo | null)[];
  readonly CriteriaArchiveRows?: readonly (ArchiveListItem | null)[];
  readonly RestrictionGroups?: readonly (ArchiveRestrictionGroup | null)[];
}
export interface CsFeatureToggle extends Carrier {
  readonly Name?: string | null;
  readonly State?: boolean;
}
export interface CsSessionKey extends Carrier {
  readonly Key?: string | null;
  readonly LoginId?: number;
  readonly UserId?: number;
}
export interface Currency extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface CurrencyEntity extends Carrier {
  readonly CurrencyId?: number;
  readonly Name?: string | null;
  readonly Tooltip?: string | null;
  readonly Rank?: number;
  readonly Rate?: number;
  readonly Units?: number;
  readonly Deleted?: boolean;
}
export interface CustomCommand extends Carrier {
  readonly Name?: string | null;
  readonly DisplayName?: string | null;
  readonly Description?: string | null;
  readonly ToolTip?: string | null;
  readonly Actions?: CommandActionEnum;
  readonly ActionData?: string | null;
}
export interface CustomObject extends Carrier {
  readonly DefinitionName?: string | null;
  readonly Id?: number;
  readonly Values?: StringDictionary | null;
}
export interface CustomObjectDefinition extends Carrier {
  readonly Id?: number;
  readonly Name?: string | null;
  readonly Title?: string | null;
  readonly DisplayField?: string | null;
  readonly Description?: string | null;
  readonly IconId?: number;
  readonly Flags?: number;
  readonly Fields?: readonly (CustomObjectField | null)[];
}
export interface CustomObjectField {
  readonly FieldName?: string | null;
  readonly FieldType?: string | null;
  readonly DisplayName?: string | null;
  readonly Description?: string | null;
  readonly UseDefaultValue?: boolean;
  readonly DefaultValue?: string | null;
  readonly Rank?: number;
  readonly IsDefault?: boolean;
}
export interface CustomObjectMetadata {
  readonly Name?: string | null;
  readonly TableName?: string | null;
  readonly IconHint?: string | null;
  readonly FlagHideId?: boolean;
  readonly FlagHidden?: boolean;
  readonly FlagShowInFind?: boolean;
  readonly FlagShowInNavigator?: boolean;
  readonly Relations?: readonly (CustomObjectRelation | null)[];
  readonly HasWebPanels?: boolean;
}
export interface CustomObjectRelation {
  readonly EntityName?: string | null;
  readonly EntityType?: string | null;
  readonly EntityTitle?: string | null;
  readonly ProviderName?: string | null;
  readonly RelationField?: string | null;
  readonly DisplayField?: string | null;
  readonly HideFunctions?: boolean;
}
export interface CustomerCenterConfig extends Carrier {
  readonly CustConfigId?: number;
  readonly Type?: ConfigTypeEnum;
  readonly Config?: string | null;
  readonly CustLangId?: number;
  readonly Registered?: NeutralDate;
  readonly RegisteredAssociateId?: number;
  readonly Updated?: NeutralDate;
  readonly UpdatedAssociateId?: number;
}
export interface CustomerLanguage extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface CustomerServiceStartup extends Carrier {
  readonly TimezoneEnabled?: boolean;
  readonly TZOffset?: number;
  readonly RecaptchaSiteKey?: string | null;
  readonly SelectedPreferences?: readonly (Preference | null)[];
}
export interface DSAParameters {
  readonly Counter?: number;
  readonly G?: Uint8Array | null;
  readonly J?: Uint8Array | null;
  readonly P?: Uint8Array | null;
  readonly Q?: Uint8Array | null;
  readonly Seed?: Uint8Array | null;
  readonly Y?: Uint8Array | null;
}
export interface Dash extends Carrier {
  readonly DashboardId?: number;
  readonly UniqueId?: string | null;
  readonly Name?: string | null;
  readonly Description?: string | null;
  readonly AssociateId?: number;
  readonly Columns?: number;
  readonly Theme?: DashTheme | null;
  readonly VisibleForAll?: number;
  readonly VisibleForAssociates?: readonly (number)[];
  readonly VisibleForGroups?: readonly (number)[];
  readonly PinForAll?: number;
  readonly PinForAssociates?: readonly (number)[];
  readonly PinForGroups?: readonly (number)[];
}
export interface DashCollection extends Carrier {
  readonly Pinned?: readonly (Dash | null)[];
  readonly Favourites?: readonly (Dash | null)[];
  readonly Other?: readonly (Dash | null)[];
}
export interface DashTheme extends Carrier {
  readonly DashboardThemeId?: number;
  readonly Name?: string | null;
  readonly Config?: string | null;
  readonly Rank?: number;
  readonly Client?: string | null;
  readonly Style?: string | null;
}
export interface DashThemeWithLinks extends DashTheme {
  readonly _Links?: StringDictionary | null;
}
export interface DashTile extends Carrier {
  readonly DashboardTileId?: number;
  readonly DashboardId?: number;
  readonly Height?: number;
  readonly Width?: number;
  readonly Rank?: number;
  readonly DashTileDefinition?: DashTileDefinition | null;
}
export interface DashTileDefinition extends Carrier {
  readonly DashboardTileDefinitionId?: number;
  readonly Name?: string | null;
  readonly Description?: string | null;
  readonly DefaultHeight?: number;
  readonly DefaultWidth?: number;
  readonly TileType?: DashTileTypeEnum;
  readonly EntityType?: DashTileEntityTypeEnum;
  readonly EntityName?: string | null;
  readonly SelectionId?: number;
  readonly CurrencyMode?: DashTileCurrencyModeEnum;
  readonly CurrencyCode?: string | null;
  readonly Measure?: DashTileMeasureEnum;
  readonly MeasureField?: string | null;
  readonly SortBy?: string | null;
  readonly LayoutConfig?: string | null;
  readonly SecondarySelectionId?: number;
  readonly MeasureByField?: string | null;
  readonly Usage?: DashTileUsageEnum;
  readonly ProviderName?: string | null;
}
export interface DashTileDefinitionWithLinks extends DashTileDefinition {
  readonly _Links?: StringDictionary | null;
}
export interface DashTileHtml extends Carrier {
  readonly LanguageCode?: string | null;
  readonly Html?: string | null;
}
export interface DashTileWithLinks extends DashTile {
  readonly _Links?: StringDictionary | null;
}
export interface DashWithLinks extends Dash {
  readonly _Links?: StringDictionary | null;
}
export interface DataRight extends Carrier {
  readonly Value?: string | null;
  readonly Description?: string | null;
}
export interface DataRights extends Carrier {
  readonly ColumnsInfo?: readonly (RelationToOwner | null)[];
  readonly RowsInfo?: readonly (EntityName | null)[];
  readonly Rights?: readonly (readonly (DataRight | null)[])[];
}
export interface DayInformationListItem extends Carrier {
  readonly ActivityInformation?: ActivitySummary | null;
  readonly RedLetterInformation?: RedLetterSummary | null;
  readonly Date?: NeutralDate;
}
export interface DeliveryTerm extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface DeliveryType extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface DeltaQuery extends Carrier {
  readonly RecipeId?: string | null;
  readonly DeltaStates?: readonly (DeltaStateEnum)[];
  readonly DeltaTypes?: readonly (DeltaTypeEnum)[];
  readonly AppliesToIds?: readonly (number)[];
}
export interface Department extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface DiaryViewEntity extends Carrier {
  readonly DiaryViewId?: number;
  readonly Name?: string | null;
  readonly Tooltip?: string | null;
  readonly VisibleColumns?: number;
  readonly Rank?: number;
  readonly AssocId?: number;
  readonly AssociateList?: readonly (SelectableMDOListItem | null)[];
  readonly TzLocationId?: number;
}
export interface DictionaryStepInformation extends Carrier {
  readonly Name?: string | null;
  readonly StepNumber?: number;
}
export interface Document extends Carrier {
  readonly DocumentId?: number;
  readonly Attention?: string | null;
  readonly Header?: string | null;
  readonly Name?: string | null;
  readonly OurRef?: string | null;
  readonly YourRef?: string | null;
  readonly Description?: string | null;
  readonly DocumentTemplate?: string | null;
  readonly IsPublished?: boolean;
  readonly PersonId?: number;
  readonly PersonFullName?: string | null;
  readonly AssociateFullName?: string | null;
  readonly ContactId?: number;
  readonly ContactName?: string | null;
  readonly ProjectId?: number;
  readonly ProjectName?: string | null;
  readonly AssociateId?: number;
  readonly Snum?: number;
  readonly SaleId?: number;
  readonly SaleName?: string | null;
}
export interface DocumentEntity extends Carrier {
  readonly DocumentId?: number;
  readonly UpdatedBy?: Associate | null;
  readonly CreatedBy?: Associate | null;
  readonly Attention?: string | null;
  readonly Header?: string | null;
  readonly Name?: string | null;
  readonly OurRef?: string | null;
  readonly YourRef?: string | null;
  readonly CreatedDate?: NeutralDate;
  readonly UpdatedDate?: NeutralDate;
  readonly Description?: string | null;
  readonly DocumentTemplate?: DocumentTemplate | null;
  readonly Person?: Person | null;
  readonly Associate?: Associate | null;
  readonly Contact?: Contact | null;
  readonly Project?: Project | null;
  readonly Date?: NeutralDate;
  readonly ExternalRef?: string | null;
  readonly Completed?: ActivityStatusEnum;
  readonly ActiveLinks?: number;
  readonly Type?: AppointmentTypeEnum;
  readonly Links?: readonly (Link | null)[];
  readonly LockSemantics?: DocumentLockSemanticsEnum;
  readonly Sale?: Sale | null;
  readonly SuggestedDocumentId?: number;
  readonly Snum?: number;
  readonly UserDefinedFields?: StringDictionary | null;
  readonly ExtraFields?: StringDictionary | null;
  readonly CustomFields?: StringDictionary | null;
  readonly PublishEventDate?: NeutralDate;
  readonly PublishTo?: NeutralDate;
  readonly PublishFrom?: NeutralDate;
  readonly IsPublished?: boolean;
  readonly VisibleFor?: readonly (VisibleFor | null)[];
}
export interface DocumentEntityWithLinks extends DocumentEntity {
  readonly _Links?: StringDictionary | null;
}
export interface DocumentMigrationAssociate {
  readonly AssociateId?: number;
  readonly EmailAddress?: string | null;
}
export interface DocumentMigrationItem {
  readonly DocumentId?: number;
  readonly ContactId?: number;
  readonly PersonId?: number;
  readonly SaleId?: number;
  readonly ProjectId?: number;
  readonly DocTmplId?: number;
  readonly AssociateId?: number;
  readonly UserGroupId?: number;
  readonly VisibleForId?: number;
}
export interface DocumentMigrationItemList {
  readonly NumDocumentsOmitted?: number;
  readonly NumDocumentsAlreadyMigrated?: number;
  readonly Documents?: readonly (DocumentMigrationItem | null)[];
  readonly Associates?: readonly (DocumentMigrationAssociate | null)[];
}
export interface DocumentPreview extends Carrier {
  readonly Name?: string | null;
  readonly Type?: string | null;
  readonly Size?: number;
  readonly Stream?: Uint8Array | null;
}
export interface DocumentTemplate extends Carrier {
  readonly DocumentTemplateId?: number;
  readonly Name?: string | null;
  readonly Tooltip?: string | null;
  readonly SaveInDb?: number;
  readonly Filename?: string | null;
  readonly DefaultOref?: string | null;
  readonly RecordType?: DocTmplTypeEnum;
  readonly Deleted?: number;
  readonly Direction?: DocTmplDirectionEnum;
  readonly AutoeventId?: number;
  readonly QuoteDocType?: DocTmplQuoteTypeEnum;
}
export interface DocumentTemplateEntity extends Carrier {
  readonly DocumentTemplateId?: number;
  readonly Name?: string | null;
  readonly Tooltip?: string | null;
  readonly SaveInDb?: number;
  readonly Filename?: string | null;
  readonly DefaultOref?: string | null;
  readonly RecordType?: DocTmplTypeEnum;
  readonly Deleted?: boolean;
  readonly Direction?: DocTmplDirectionEnum;
  readonly AutoeventId?: number;
  readonly IntentId?: number;
  readonly IsDefaultPublished?: boolean;
  readonly Rank?: number;
  readonly LoadTemplateFromPlugin?: number;
  readonly MimeType?: string | null;
  readonly IsInUseInGuides?: boolean;
  readonly DocumentTypeKey?: number;
  readonly QuoteDocType?: DocTmplQuoteTypeEnum;
  readonly PrivacyDocType?: DocTmplPrivacyTypeEnum;
  readonly EmailSubject?: string | null;
  readonly IncludeSignature?: boolean;
  readonly ShowCurrents?: boolean;
  readonly SenderEmailMode?: SenderMailModeEnum;
  readonly SenderEmailAddress?: string | null;
  readonly InvitationDocType?: DocTmplInvitationTypeEnum;
}
export interface DocumentTemplateMigrationList {
  readonly NumTemplatesOmitted?: number;
  readonly NumTemplatesAlreadyMigrated?: number;
  readonly TemplateIds?: readonly (number)[];
}
export interface DuplicateEntry extends Carrier {
  readonly RuleName?: string | null;
  readonly SoPrimaryKey?: number;
  readonly EntryName?: string | null;
  readonly EntryIdentifier?: string | null;
  readonly RuleDisplayName?: string | null;
}
export interface DuplicateRule extends Carrier {
  readonly Name?: string | null;
  readonly DisplayName?: string | null;
  readonly DisplayTooltip?: string | null;
  readonly IsActive?: boolean;
}
export interface EMailAccount extends Carrier {
  readonly EMailAccountId?: number;
  readonly EMailAddress?: string | null;
  readonly AssociateId?: number;
  readonly IncomingCredentials?: ServiceAuth | null;
  readonly OutgoingCredentials?: ServiceAuth | null;
  readonly AccountStatus?: number;
  readonly ErrorCount?: number;
  readonly ErrorReason?: string | null;
  readonly InboxFolder?: string | null;
  readonly SentFolder?: string | null;
  readonly SimpleMode?: number;
  readonly LastFetch?: NeutralDate;
  readonly UseGraphApi?: number;
}
export interface EMailAddress extends Carrier {
  readonly ContactId?: number;
  readonly ContactName?: string | null;
  readonly PersonId?: number;
  readonly PersonName?: string | null;
  readonly AssociateId?: number;
  readonly Address?: string | null;
  readonly EmailId?: number;
  readonly DuplicatePersonIds?: readonly (number)[];
  readonly Name?: string | null;
}
export interface EMailAppointment extends Carrier {
  readonly Appointment?: Appointment | null;
  readonly CalMethod?: CalMethodEnum;
  readonly Participants?: readonly (string | null)[];
  readonly Comment?: string | null;
  readonly Sequence?: number;
  readonly DtStart?: NeutralDate;
  readonly DtEnd?: NeutralDate;
  readonly Superseded?: boolean;
}
export interface EMailAttachment extends Carrier {
  readonly Description?: string | null;
  readonly Filename?: string | null;
  readonly Size?: number;
  readonly Type?: string | null;
  readonly Encoding?: string | null;
  readonly Id?: string | null;
  readonly Disposition?: string | null;
  readonly IsSafeFileExtension?: boolean;
  readonly Stream?: Uint8Array | null;
}
export interface EMailConnectionInfo extends Carrier {
  readonly ServerName?: string | null;
  readonly UserName?: string | null;
  readonly Password?: string | null;
  readonly Folder?: string | null;
  readonly UseSSL?: boolean;
  readonly UseGraphApi?: boolean;
}
export interface EMailConnectionInfoExtended extends Carrier {
  readonly Port?: number;
  readonly ServerName?: string | null;
  readonly Protocol?: string | null;
  readonly UserName?: string | null;
  readonly Password?: string | null;
  readonly UseSSL?: boolean;
  readonly Folder?: string | null;
  readonly UseGraphApi?: boolean;
}
export interface EMailCustomHeader extends Carrier {
  readonly Name?: string | null;
  readonly Values?: readonly (string | null)[];
}
export interface EMailEntity extends Carrier {
  readonly To?: readonly (EMailAddress | null)[];
  readonly Cc?: readonly (EMailAddress | null)[];
  readonly Bcc?: readonly (EMailAddress | null)[];
  readonly Subject?: string | null;
  readonly HTMLBody?: string | null;
  readonly From?: EMailAddress | null;
  readonly Sent?: NeutralDate;
  readonly Size?: number;
  readonly Priority?: EMailPriorityEnum;
  readonly Flags?: EMailFlagsEnum;
  readonly MessageID?: string | null;
  readonly PlainBody?: string | null;
  readonly IsSent?: boolean;
  readonly EMailSOInfo?: EMailSOInfo | null;
  readonly ServerId?: number;
  readonly ServerIdentifier?: string | null;
  readonly Attachments?: readonly (EMailAttachment | null)[];
  readonly CustomHeaderList?: readonly (EMailCustomHeader | null)[];
  readonly FolderName?: string | null;
  readonly EmailItemId?: number;
  readonly AccountId?: number;
  readonly ReceivedAt?: NeutralDate;
  readonly InReplyTo?: EMailEnvelope | null;
  readonly RepliedAt?: NeutralDate;
  readonly HasCalendarData?: boolean;
  readonly CalMethod?: CalMethodEnum;
  readonly CalReplyStatus?: CalReplyStatusEnum;
}
export interface EMailEnvelope extends Carrier {
  readonly ServerId?: number;
  readonly ServerIdentifier?: string | null;
  readonly MessageId?: string | null;
  readonly Subject?: string | null;
  readonly From?: EMailAddress | null;
  readonly To?: readonly (EMailAddress | null)[];
  readonly Sent?: NeutralDate;
  readonly Priority?: EMailPriorityEnum;
  readonly Flags?: EMailFlagsEnum;
  readonly Size?: number;
  readonly EMailSOInfo?: EMailSOInfo | null;
}
export interface EMailFolder extends Carrier {
  readonly Name?: string | null;
  readonly Delimiter?: string | null;
  readonly Flags?: string | null;
  readonly TotalItems?: number;
  readonly UnreadItems?: number;
  readonly Subscribed?: boolean;
  readonly EmailFolderId?: number;
}
export interface EMailSOInfo extends Carrier {
  readonly DocumentId?: number;
  readonly AppointmentId?: number;
  readonly ProjectId?: number;
  readonly SaleId?: number;
  readonly Archived?: boolean;
  readonly ArchivedAt?: NeutralDate;
  readonly ArchivedBy?: number;
  readonly ArchivedDisplayName?: string | null;
}
export interface EmailFlow extends Carrier {
  readonly EmailFlowId?: number;
  readonly Name?: string | null;
  readonly Description?: string | null;
  readonly Status?: WorkflowDefinitionStatusEnum;
  readonly JumpToFinish?: boolean;
  readonly StartOnlyOnce?: boolean;
  readonly OverrideConsentSubscription?: boolean;
  readonly FromType?: EmailFromTypeEnum;
  readonly FromName?: string | null;
  readonly FromAddr?: string | null;
  readonly ReplyToType?: EmailReplyToTypeEnum;
  readonly ReplyToAddr?: string | null;
  readonly ReplyToName?: string | null;
  readonly SmsSender?: string | null;
  readonly UseGoogleAnalytics?: boolean;
  readonly GaSource?: string | null;
  readonly GaCampaign?: string | null;
  readonly UseTimeframe?: boolean;
  readonly SelectedDays?: WeekdayEnum;
  readonly TimeframeStart?: string | null;
  readonly TimeframeEnd?: string | null;
  readonly UseWorkflowStart?: boolean;
  readonly WorkflowStart?: string | null;
  readonly UseEnrollmentEnd?: boolean;
  readonly EnrollmentEnd?: string | null;
  readonly RemoveFromFlows?: readonly (number)[];
  readonly TzLocation?: TimeZoneData | null;
  readonly Folder?: HierarchyEntity | null;
  readonly Associate?: Associate | null;
  readonly ShipmentType?: MDOListItem | null;
  readonly Steps?: readonly (WorkflowStepBase | null)[];
  readonly Triggers?: readonly (WorkflowTrigger | null)[];
  readonly Goals?: readonly (WorkflowGoal | null)[];
  readonly Filter?: WorkflowFilter | null;
  readonly BlockLists?: readonly (number)[];
  readonly ContentInfo?: readonly (WorkflowContentInfo | null)[];
  readonly ExitFlowId?: number;
  readonly ExitSuccessFlowId?: number;
  readonly CreatedBy?: Associate | null;
  readonly UpdatedBy?: Associate | null;
  readonly CreatedDate?: NeutralDate;
  readonly UpdatedDate?: NeutralDate;
  readonly VisibleFor?: readonly (VisibleFor | null)[];
}
export interface EntityCounts extends Carrier {
  readonly EntityName?: string | null;
  readonly Records?: number;
}
export interface EntityElement extends Carrier {
  readonly Value?: string | null;
  readonly StrippedValue?: string | null;
  readonly Description?: string | null;
}
export interface EntityName extends Carrier {
  readonly TableName?: string | null;
  readonly TableDescription?: string | null;
}
export interface ErpConnection extends Carrier {
  readonly ErpConnectionId?: number;
  readonly ErpConnectorId?: number;
  readonly DisplayName?: string | null;
  readonly DisplayDescription?: string | null;
  readonly Active?: boolean;
  readonly ConnectionId?: string | null;
  readonly MostRecentTimestamp?: string | null;
  readonly ConfigFields?: StringDictionary | null;
  readonly Deleted?: boolean;
  readonly AllAccess?: boolean;
  readonly UserGroupAccessIds?: readonly (number)[];
  readonly AssociateAccessIds?: readonly (number)[];
}
export interface ErpConnectionData extends Carrier {
  readonly ErpConnectionId?: number;
  readonly ConnectionName?: string | null;
  readonly Connected?: boolean;
  readonly ErpFields?: readonly (FieldMetadata | null)[];
  readonly CrmActorType?: CrmActorTypeEnum;
  readonly ErpActorType?: ErpActorTypeEnum;
  readonly ErpActorTypes?: readonly (ErpActorTypeEnum)[];
}
export interface ErpConnectionListMapping extends Carrier {
  readonly CrmList?: MDOListItem | null;
  readonly ErpListName?: string | null;
  readonly ErpCrmListItemMappings?: readonly (ErpCrmListItemMapping | null)[];
  readonly ErpActorTypeName?: string | null;
  readonly ErpFieldId?: number;
}
export interface ErpConnectionListMappingContainer extends Carrier {
  readonly ErpListItemMappings?: readonly (ErpConnectionListMapping | null)[];
  readonly ErpConnectionId?: number;
  readonly ErpConnectionName?: string | null;
}
export interface ErpCrmListItemMapping extends Carrier {
  readonly ErpListItemId?: string | null;
  readonly ErpListItemName?: string | null;
  readonly CrmListItem?: MDOListItem | null;
}
export interface ErpSyncActorSummary extends Carrier {
  readonly ActorType?: ErpActorTypeEnum;
  readonly HasMappings?: boolean;
  readonly Defaults?: string | null;
  readonly Mappings?: string | null;
}
export interface ErpSyncActorTypeMapping extends Carrier {
  readonly ErpConnectionId?: number;
  readonly IsActive?: boolean;
  readonly FieldMappings?: readonly (ErpSyncFieldMapping | null)[];
  readonly ActorTypeErp?: ErpActorTypeEnum;
  readonly ActorTypeCrm?: CrmActorTypeEnum;
}
export interface ErpSyncConnectionSummary extends Carrier {
  readonly DisplayName?: string | null;
  readonly DisplayDescription?: string | null;
  readonly Active?: boolean;
  readonly Deleted?: boolean;
  readonly LastSync?: NeutralDate;
  readonly Actors?: readonly (ErpSyncActorSummary | null)[];
}
export interface ErpSyncConnectorEntity extends Carrier {
  readonly ErpConnectorId?: number;
  readonly DisplayName?: string | null;
  readonly URL?: string | null;
  readonly Deleted?: boolean;
}
export interface ErpSyncDefaultValue extends Carrier {
  readonly ErpFieldId?: number;
  readonly DefaultValue?: string | null;
  readonly HasFirstSyncDefaultValue?: boolean;
  readonly FirstSyncDefaultValue?: string | null;
  readonly PromptUser?: boolean;
  readonly Mandatory?: boolean;
  readonly ErpFieldKey?: string | null;
  readonly FieldType?: FieldMetadataTypeEnum;
  readonly ListName?: string | null;
  readonly Access?: FieldAccessEnum;
}
export interface ErpSyncEngineStatus extends Carrier {
  readonly IsRunning?: boolean;
  readonly StatusMessage?: string | null;
  readonly Interval?: number;
}
export interface ErpSyncFieldMapping extends Carrier {
  readonly ErpFieldId?: number;
  readonly CrmFieldKey?: string | null;
  readonly CrmDisplayName?: string | null;
  readonly CrmDisplayTooltip?: string | null;
  readonly ErpFieldKey?: string | null;
  readonly FieldType?: FieldMetadataTypeEnum;
  readonly ErpDisplayName?: string | null;
  readonly ErpDisplayTooltip?: string | null;
  readonly SyncToCrm?: boolean;
  readonly SyncToErp?: boolean;
  readonly ShowInGui?: boolean;
  readonly ShowInSearch?: boolean;
  readonly AlreadyMapped?: boolean;
  readonly MissingInERP?: boolean;
  readonly MissingInCRM?: boolean;
  readonly Access?: FieldAccessEnum;
  readonly ListReference?: string | null;
}
export interface ErpSyncFieldValue extends Carrier {
  readonly DisplayName?: string | null;
  readonly CrmFieldKey?: string | null;
  readonly Value?: string | null;
  readonly DisplayValue?: string | null;
  readonly SyncToCrm?: boolean;
  readonly SyncToErp?: boolean;
}
export interface EventData extends Carrier {
  readonly Type?: EventHandlerTypeEnum;
  readonly InputValues?: StringDictionary | null;
  readonly BlockExecution?: boolean;
  readonly NavigateTo?: string | null;
  readonly Message?: string | null;
  readonly ShowDialog?: string | null;
  readonly OutputValues?: StringDictionary | null;
  readonly StateValues?: StringDictionary | null;
  readonly Exception?: string | null;
  readonly ParserValues?: StringDictionary | null;
  readonly CgiVariables?: StringDictionary | null;
  readonly CgiContent?: string | null;
  readonly Headers?: StringDictionary | null;
  readonly TraceExecution?: boolean;
}
export interface ExportArchiveResult extends Carrier {
  readonly BatchTaskId?: number;
  readonly FileName?: string | null;
  readonly Message?: string | null;
}
export interface ExtAppEntity extends Carrier {
  readonly ExtAppId?: number;
  readonly Name?: string | null;
  readonly Tooltip?: string | null;
  readonly Deleted?: boolean;
  readonly Rank?: number;
  readonly Filename?: string | null;
  readonly Parameters?: string | null;
  readonly Workdir?: string | null;
  readonly ShowState?: ShowStateEnum;
  readonly VisibleIn?: NavigationEnum;
  readonly OnCentral?: boolean;
  readonly OnSatellite?: boolean;
  readonly OnTravel?: boolean;
  readonly OnSalesMarketingPocket?: boolean;
  readonly ShowInMenuBar?: boolean;
  readonly ShowInToolBar?: boolean;
  readonly ShowInAddressBar?: boolean;
  readonly ShowInStatusBar?: boolean;
  readonly Icon?: number;
  readonly WaitToFinish?: boolean;
  readonly ExecuteOnEvent?: ExecuteOnEventEnum;
  readonly Path?: string | null;
}
export interface ExtendedLicenseInfo {
  readonly Reason?: string | null;
  readonly CanBeActivated?: boolean;
  readonly New?: LicenseInfo | null;
  readonly Current?: LicenseInfo | null;
  readonly ExtendedModuleLicenses?: readonly (ExtendedModuleLicense | null)[];
  readonly AccumulatedNextCheckDate?: NeutralDate;
}
export interface ExtendedModuleLicense {
  readonly New?: ModuleLicense | null;
  readonly Current?: ModuleLicense | null;
  readonly NumberOfLicensesInUse?: number;
  readonly NumberOfLicensesFree?: number;
  readonly NumberOfLicensesAdded?: number;
  readonly NumberOfLicensesNewTotal?: number;
  readonly NumberOfLicensesNewFree?: number;
  readonly NumberOfLicensesTotal?: number;
}
export interface Favourite extends Carrier {
  readonly TableName?: string | null;
  readonly RecordId?: number;
  readonly AssociateId?: number;
  readonly ExtraInfo?: string | null;
  readonly Rank?: number;
}
export interface FencingInfo extends Carrier {
  readonly ActiveCount?: number;
  readonly Maximum?: number;
  readonly IsNearingMaximum?: boolean;
  readonly HasReachedMaximum?: boolean;
  readonly WarningMessage?: string | null;
  readonly WarningTooltip?: string | null;
}
export interface FieldInfoAttachment extends FieldInfoBase {
  readonly DefaultValue?: number;
}
export interface FieldInfoBase {
  readonly FieldType?: CustomFieldTypeEnum;
  readonly FieldName?: string | null;
  readonly DisplayName?: string | null;
  readonly Description?: string | null;
  readonly ShortLabel?: string | null;
  readonly HideLabel?: boolean;
  readonly HideField?: boolean;
  readonly IsIndexed?: boolean;
  readonly IsMandatory?: boolean;
  readonly IsReadOnly?: boolean;
  readonly IsExternal?: boolean;
  readonly IsDisplayField?: boolean;
  readonly Rank?: number;
  readonly TemplateVariableName?: string | null;
}
export interface FieldInfoBlob extends FieldInfoBase {

}
export interface FieldInfoBool extends FieldInfoBase {
  readonly DefaultValue?: boolean;
}
export interface FieldInfoDate extends FieldInfoBase {
  readonly DefaultValue?: NeutralDate;
  readonly IsDefaultNow?: boolean;
}
export interface FieldInfoDateTime extends FieldInfoBase {
  readonly DefaultValue?: NeutralDate;
  readonly IsDefaultNow?: boolean;
}
export interface FieldInfoDecimal extends FieldInfoBase {
  readonly DefaultValue?: number;
  readonly Precision?: number;
}
export interface FieldInfoDynamicLink extends FieldInfoBase {
  readonly LinkName?: string | null;
  readonly LinkValue?: string | null;
}
export interface FieldInfoInt extends FieldInfoBase {
  readonly DefaultValue?: number;
}
export interface FieldInfoListText extends FieldInfoBase {
  readonly DefaultValue?: string | null;
  readonly TextLength?: number;
  readonly Choices?: readonly (string | null)[];
}
export interface FieldInfoLongText extends FieldInfoBase {
  readonly DefaultValue?: string | null;
  readonly IsHtml?: boolean;
  readonly UseTextArea?: boolean;
  readonly NumRows?: number;
}
export interface FieldInfoMdoList extends FieldInfoBase {
  readonly DefaultValue?: number;
  readonly MdoListName?: string | null;
}
export interface FieldInfoRelation extends FieldInfoBase {
  readonly DefaultValue?: number;
  readonly TargetTable?: string | null;
  readonly TargetLabel?: string | null;
  readonly UseDropDown?: boolean;
  readonly MdoListName?: string | null;
}
export interface FieldInfoShortText extends FieldInfoBase {
  readonly DefaultValue?: string | null;
  readonly TextLength?: number;
  readonly FormatMask?: string | null;
  readonly IsHtml?: boolean;
}
export interface FieldInfoTime extends FieldInfoBase {
  readonly DefaultValue?: NeutralDate;
  readonly IsDefaultNow?: boolean;
}
export interface FieldInfoTimeSpan extends FieldInfoBase {
  readonly DefaultValue?: number;
  readonly UseDays?: boolean;
  readonly UseHours?: boolean;
  readonly UseMinutes?: boolean;
  readonly MaxNum?: number;
}
export interface FieldMetadata extends Carrier {
  readonly FieldKey?: string | null;
  readonly Rank?: number;
  readonly DisplayName?: string | null;
  readonly DisplayDescription?: string | null;
  readonly FieldType?: FieldMetadataTypeEnum;
  readonly ListName?: string | null;
  readonly DefaultValue?: string | null;
  readonly MaxLength?: number;
  readonly Access?: FieldAccessEnum;
  readonly ShowInSearch?: boolean;
}
export interface FieldProperty {
  readonly FieldRight?: FieldRight | null;
  readonly FieldType?: string | null;
  readonly FieldLength?: number;
}
export interface FieldRight {
  readonly Mask?: EFieldRightEnum;
  readonly Reason?: string | null;
}
export interface FieldValueInfo {
  readonly CanSupportMultiUse?: boolean;
  readonly DefaultShowInGui?: boolean;
  readonly DefaultShowInSelector?: boolean;
  readonly IsActive?: boolean;
  readonly Key?: string | null;
  readonly ValueType?: string | null;
  readonly Mandatory?: boolean;
  readonly EncodedDisplayName?: string | null;
  readonly EncodedDisplayDescription?: string | null;
  readonly IconHint?: string | null;
  readonly ControlInfos?: readonly (ControlInfo | null)[];
  readonly EncodedDataCaption?: string | null;
  readonly EncodedDataCaptionDescription?: string | null;
  readonly CurrentOperationType?: string | null;
  readonly Values?: readonly (string | null)[];
  readonly DisplayValues?: readonly (string | null)[];
  readonly OperationInfos?: readonly (OperationInfo | null)[];
}
export interface FindResults extends Carrier {
  readonly ArchiveColumns?: readonly (ArchiveColumnInfo | null)[];
  readonly ArchiveRows?: readonly (ArchiveListItem | null)[];
  readonly RowCount?: number;
}
export interface ForeignAppEntity extends Carrier {
  readonly ForeignAppId?: number;
  readonly Name?: string | null;
  readonly CreatedDate?: NeutralDate;
  readonly UpdatedDate?: NeutralDate;
  readonly CreatedBy?: Associate | null;
  readonly UpdatedBy?: Associate | null;
  readonly Devices?: readonly (ForeignDevice | null)[];
}
export interface ForeignAppEntityWithLinks extends ForeignAppEntity {
  readonly _Links?: StringDictionary | null;
}
export interface ForeignDevice extends Carrier {
  readonly ForeignDeviceId?: number;
  readonly Name?: string | null;
  readonly CreatedDate?: NeutralDate;
  readonly UpdatedDate?: NeutralDate;
  readonly AssociateFullName?: string | null;
  readonly CreatedBy?: string | null;
  readonly UpdatedBy?: string | null;
  readonly DeviceIdentifier?: string | null;
  readonly ForeignAppId?: number;
}
export interface ForeignKey extends Carrier {
  readonly Key?: string | null;
  readonly Value?: string | null;
  readonly RecordId?: number;
  readonly CreatedDate?: NeutralDate;
  readonly UpdatedDate?: NeutralDate;
  readonly UpdatedBy?: string | null;
  readonly CreatedBy?: string | null;
  readonly TableName?: string | null;
}
export interface FormDesignCarrier {
  readonly CssStyles?: string | null;
  readonly Confidence?: number;
  readonly Notes?: string | null;
}
export interface FormDesignCss {
  readonly CssClass?: string | null;
  readonly CssRule?: string | null;
  readonly State?: string | null;
}
export interface FormEntity extends Carrier {
  readonly FormId?: number;
  readonly FormKey?: string | null;
  readonly Name?: string | null;
  readonly Description?: string | null;
  readonly Config?: string | null;
  readonly FolderId?: number;
  readonly ScriptId?: number;
  readonly ResponseShipmentId?: number;
  readonly Active?: boolean;
  readonly Expires?: NeutralDate;
  readonly MaxSubmits?: number;
  readonly Type?: FormTypeEnum;
  readonly Recipe?: string | null;
  readonly GroupId?: number;
  readonly NewTicket?: boolean;
  readonly RecaptchaMode?: FormsRecaptchaModeEnum;
  readonly Registered?: NeutralDate;
  readonly RegisteredAssociateId?: number;
  readonly Updated?: NeutralDate;
  readonly UpdatedAssociateId?: number;
  readonly UpdatedCount?: number;
  readonly EmailFlows?: readonly (number)[];
  readonly FolderName?: string | null;
}
export interface FormFieldRestriction extends Carrier {
  readonly FormFieldRestrictionId?: number;
  readonly FieldIdentifier?: string | null;
  readonly FieldRestriction?: FormFieldRestrictionTypeEnum;
}
export interface FormSubmissionEntity extends Carrier {
  readonly FormSubmissionId?: number;
  readonly FormId?: number;
  readonly WhenSubmitted?: NeutralDate;
  readonly ContactId?: number;
  readonly PersonId?: number;
  readonly EmailAddress?: string | null;
  readonly ResponseShipmentAddrId?: number;
  readonly Response?: string | null;
  readonly Status?: FormSubmissionStatusEnum;
  readonly ProcessingLog?: string | null;
}
export interface FreeText extends Carrier {
  readonly FreeTextEnabled?: boolean;
  readonly SingleWordOperator?: FreeTextOperatorEnum;
  readonly MultiWordOperator?: FreeTextOperatorEnum;
  readonly CountWords?: number;
  readonly Occurrences?: number;
  readonly LastGenerated?: NeutralDate;
  readonly AutoEnableTravelAreas?: boolean;
}
export interface GrantedModuleLicense extends Carrier {
  readonly OwnerId?: number;
  readonly OwnerName?: string | null;
  readonly OwnerDescription?: string | null;
  readonly ModuleId?: number;
  readonly Name?: string | null;
  readonly Description?: string | null;
  readonly Version?: string | null;
  readonly LicenseType?: LicenseTypeEnum;
  readonly ExtraFlags?: number;
  readonly ExtraInfo?: string | null;
  readonly SortOrder?: number;
  readonly LicenseNumber?: number;
  readonly IsHidden?: boolean;
  readonly IsUnrestricted?: boolean;
  readonly ExpiryDate?: NeutralDate;
}
export interface HeadingEntity extends Carrier {
  readonly HeadingId?: number;
  readonly Name?: string | null;
  readonly Tooltip?: string | null;
  readonly Deleted?: boolean;
  readonly Rank?: number;
  readonly UdListDefinitionId?: number;
}
export interface HierarchyEntity extends Carrier {
  readonly HierarchyId?: number;
  readonly Domain?: DomainEnum;
  readonly Name?: string | null;
  readonly Fullname?: string | null;
  readonly ParentId?: number;
  readonly Children?: readonly (HierarchyEntity | null)[];
  readonly Registered?: NeutralDate;
  readonly RegisteredAssociateId?: number;
  readonly Updated?: NeutralDate;
  readonly UpdatedAssociateId?: number;
}
export interface HierarchyEntityWithLinks extends HierarchyEntity {
  readonly _Links?: StringDictionary | null;
}
export interface History extends Carrier {
  readonly Rank?: number;
  readonly Id?: number;
  readonly HistoryName?: string | null;
  readonly HistoryId?: number;
  readonly AssociateId?: number;
  readonly Name?: string | null;
  readonly ItemInfo?: string | null;
}
export interface HistoryRequest extends Carrier {
  readonly EntityName?: string | null;
  readonly EntityOrParentId?: number;
  readonly RequestForNewRecord?: boolean;
}
export interface ImportColumnInfo extends Carrier {
  readonly Name?: string | null;
  readonly DisplayName?: string | null;
  readonly Locked?: boolean;
}
export interface ImportErpData extends Carrier {
  readonly ImportLines?: readonly (ImportLine | null)[];
  readonly ColumnInfos?: readonly (ImportColumnInfo | null)[];
}
export interface ImportLine extends Carrier {
  readonly Values?: readonly (string | null)[];
  readonly Selected?: boolean;
  readonly Operation?: ImportActionEnum;
  readonly Type?: ImportEntityTypeEnum;
  readonly ExternalKey?: string | null;
}
export interface IncomingMessage extends Carrier {
  readonly To?: string | null;
  readonly From?: string | null;
  readonly Content?: string | null;
  readonly Format?: string | null;
  readonly SessionKey?: string | null;
  readonly Plugin?: string | null;
}
export interface KbCategory {
  readonly KbCategoryId?: number;
  readonly Name?: string | null;
  readonly Description?: string | null;
  readonly Fullname?: string | null;
  readonly ParentId?: number;
  readonly SortOrder?: number;
}
export interface LandingPageEntity extends Carrier {
  readonly LandingPageId?: number;
  readonly AssociateId?: number;
  readonly EntityTableName?: string | null;
  readonly SelectionId?: number;
  readonly PinnedSelections?: readonly (MDOListItem | null)[];
  readonly PinnedEntities?: readonly (MDOListItem | null)[];
}
export interface LanguageInfo extends Carrier {
  readonly LanguageInfoId?: number;
  readonly LCID?: number;
  readonly EnglishName?: string | null;
  readonly NativeName?: string | null;
  readonly ThreeLetterISOLanguageName?: string | null;
  readonly TwoLetterISOLanguageName?: string | null;
  readonly IsBuiltIn?: boolean;
}
export interface LegalBase extends Carrier {
  readonly LegalBaseId?: number;
  readonly Name?: string | null;
  readonly Tooltip?: string | null;
  readonly Rank?: number;
  readonly Key?: string | null;
  readonly Deleted?: boolean;
}
export interface LicenseInfo {
  readonly CompanyName?: string | null;
  readonly SerialNr?: string | null;
  readonly OwnerName?: string | null;
  readonly OwnerDescription?: string | null;
  readonly NextCheckDate?: NeutralDate;
  readonly MaintenanceDate?: NeutralDate;
  readonly AdminWarningDate?: NeutralDate;
  readonly ExpiryDate?: NeutralDate;
  readonly GraceDate?: NeutralDate;
  readonly ExtraFlags?: number;
  readonly ExtraInfo?: string | null;
  readonly LicenseUrl?: string | null;
  readonly LicenseVersion?: string | null;
  readonly DeploymentType?: number;
  readonly ProductType?: string | null;
  readonly ProductDescription?: string | null;
  readonly ModuleLicenses?: readonly (ModuleLicense | null)[];
  readonly PublicKey?: SignedPublicKey | null;
  readonly Signature?: string | null;
}
export interface LicenseOwner extends Carrier {
  readonly Name?: string | null;
  readonly Description?: string | null;
  readonly RestrictedModuleLicenses?: readonly (ModuleLicenseLink | null)[];
  readonly UnrestrictedModuleLicenses?: readonly (ModuleLicenseLink | null)[];
}
export interface LicenseResult extends Carrier {
  readonly Succeeded?: boolean;
  readonly Reason?: string | null;
}
export interface Link extends Carrier {
  readonly EntityName?: string | null;
  readonly Id?: number;
  readonly Description?: string | null;
  readonly ExtraInfo?: string | null;
  readonly LinkId?: number;
}
export interface ListEntity extends Carrier {
  readonly Id?: number;
  readonly Name?: string | null;
  readonly Tooltip?: string | null;
  readonly Deleted?: boolean;
  readonly Rank?: number;
  readonly IsCustomList?: boolean;
  readonly IsMDOList?: boolean;
  readonly UseGroupsAndHeadings?: boolean;
  readonly ListType?: string | null;
  readonly InUseByUserDefinedFields?: boolean;
}
export interface ListEntityWithLinks extends ListEntity {
  readonly _Links?: StringDictionary | null;
}
export interface ListItem {
  readonly Id?: number;
  readonly Name?: string | null;
  readonly ToolTip?: string | null;
}
export interface ListItemEntity extends Carrier {
  readonly Id?: number;
  readonly Name?: string | null;
  readonly Tooltip?: string | null;
  readonly Deleted?: boolean;
  readonly UdListDefinitionId?: number;
  readonly Rank?: number;
}
export interface LiveUiConfig extends Carrier {
  readonly IsEnabled?: boolean;
  readonly PollingInterval?: number;
}
export interface LocalizedField extends Carrier {
  readonly Name?: string | null;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
  readonly Label?: string | null;
  readonly ValueLength?: number;
  readonly AddressType?: string | null;
}
export interface LocalizedText extends Carrier {
  readonly LanguageId?: number;
  readonly ResourceId?: number;
  readonly Text?: string | null;
  readonly Type?: LocalizedTextTypeEnum;
  readonly LocalizedTextId?: number;
  readonly IsBuiltIn?: boolean;
}
export interface MDOListItem extends Carrier {
  readonly Id?: number;
  readonly Name?: string | null;
  readonly ToolTip?: string | null;
  readonly Deleted?: boolean;
  readonly Rank?: number;
  readonly Type?: string | null;
  readonly ChildItems?: readonly (MDOListItem | null)[];
  readonly IconHint?: string | null;
  readonly ColorBlock?: number;
  readonly ExtraInfo?: string | null;
  readonly StyleHint?: string | null;
  readonly FullName?: string | null;
}
export interface Mailbox extends Carrier {
  readonly MailInFilterId?: number;
  readonly Address?: string | null;
  readonly CategoryName?: string | null;
  readonly PriorityName?: string | null;
}
export interface MailboxEntity extends Carrier {
  readonly MailInFilterId?: number;
  readonly ServerType?: MailboxTypeEnum;
  readonly Address?: string | null;
  readonly Username?: string | null;
  readonly Password?: string | null;
  readonly Server?: string | null;
  readonly Port?: number;
}
export interface MassOperationResult extends Carrier {
  readonly Success?: boolean;
  readonly Message?: string | null;
  readonly Inserts?: number;
  readonly Updates?: number;
  readonly Deletes?: number;
  readonly RowStatus?: readonly (UpsertRowStatus | null)[];
}
export interface MessageDeliveryStatus extends Carrier {
  readonly Status?: number;
  readonly StatusDescription?: string | null;
  readonly MessagingId?: number;
}
export interface MetricPair {
  readonly Name?: string | null;
  readonly Value?: number;
}
export interface ModuleLicense {
  readonly OwnerName?: string | null;
  readonly ModuleName?: string | null;
  readonly ModuleDescription?: string | null;
  readonly ModuleTooltip?: string | null;
  readonly ModuleVersion?: string | null;
  readonly LicenseType?: LicenseTypeEnum;
  readonly Unrestricted?: boolean;
  readonly AllowedUserType?: UserTypeEnum;
  readonly NumberOfLicenses?: number;
  readonly ExtraFlags?: number;
  readonly ExtraInfo?: string | null;
  readonly SortOrder?: number;
  readonly IsHidden?: boolean;
  readonly PrerequisiteModuleName?: string | null;
  readonly Signature?: string | null;
}
export interface ModuleLicenseLink extends Carrier {
  readonly Unrestricted?: boolean;
  readonly Total?: number;
  readonly Tooltip?: string | null;
  readonly CanAssign?: boolean;
  readonly Free?: number;
  readonly InUse?: number;
  readonly IsHidden?: boolean;
  readonly Assigned?: boolean;
  readonly ModuleLicenseId?: number;
  readonly Name?: string | null;
  readonly Description?: string | null;
  readonly PrerequisiteModuleName?: string | null;
  readonly SortOrder?: number;
  readonly ExtraFlags?: number;
}
export interface MrMrs extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface MultiAlarmData extends Carrier {
  readonly Alarms?: readonly (AlarmData | null)[];
  readonly PollingInterval?: number;
  readonly SilentAfter?: number;
}
export interface NaturalLanguageSearch {
  readonly Query?: string | null;
  readonly ResponseMarkdown?: string | null;
  readonly Entity?: string | null;
  readonly ODataQuery?: string | null;
  readonly Restrictions?: readonly (ArchiveRestrictionInfo | null)[];
  readonly InternalContext?: string | null;
}
export interface NavigatorCompany extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface NewsFeedCTA {
  readonly Identifier?: string | null;
  readonly Title?: string | null;
  readonly CtaType?: CtaTypeEnum;
  readonly CtaFlavor?: CtaFlavorEnum;
}
export interface NewsFeedItem {
  readonly NewsFeedItemId?: number;
  readonly Title?: string | null;
  readonly Summary?: string | null;
  readonly Description?: StringDictionary | null;
  readonly Actions?: readonly (NewsFeedCTA | null)[];
  readonly ImageLink?: string | null;
  readonly SourceLink?: string | null;
  readonly PreviewHint?: string | null;
  readonly FromName?: string | null;
  readonly FromCategoryName?: string | null;
  readonly Priority?: EMailPriorityEnum;
  readonly Registered?: NeutralDate;
  readonly Updated?: NeutralDate;
  readonly ExpiresAt?: NeutralDate;
  readonly Status?: NewsFeedItemStatusEnum;
  readonly IsRead?: boolean;
  readonly ReadAt?: NeutralDate;
  readonly Contact?: Contact | null;
  readonly Person?: Person | null;
  readonly Project?: Project | null;
  readonly Sale?: Sale | null;
  readonly ApplicationId?: string | null;
}
export interface NewsFeedItemWithLinks extends NewsFeedItem {
  readonly _Links?: StringDictionary | null;
}
export interface NextAvailableTime extends Carrier {
  readonly AvailableTimeStart?: NeutralDate;
  readonly AvailableTimeEnd?: NeutralDate;
  readonly RecommendedTimeStart?: NeutralDate;
  readonly RecommendedTimeEnd?: NeutralDate;
}
export interface NotificationEvent {
  readonly Type?: NotificationEventTypeEnum;
  readonly Id?: number;
}
export interface ODataSlimResponse {
  readonly 'odata.metadata'?: string | null;
  readonly 'odata.nextLink'?: string | null;
  readonly value?: readonly (StringObjectDictionary | null)[];
}
export interface OperationInfo extends Carrier {
  readonly Key?: string | null;
  readonly EncodedDisplayName?: string | null;
  readonly EncodedLeadTexts?: readonly (string | null)[];
}
export interface OperationResult {
  readonly Success?: boolean;
  readonly Message?: string | null;
}
export interface OutgoingMessage extends Carrier {
  readonly From?: string | null;
  readonly To?: string | null;
  readonly Content?: string | null;
  readonly Format?: string | null;
  readonly ParentMessagingId?: number;
  readonly SuggestedSessionKey?: string | null;
}
export interface ParticipantInfo {
  readonly AssociateId?: number;
  readonly PersonId?: number;
  readonly ContactId?: number;
  readonly EmailId?: number;
  readonly SendEmail?: boolean;
  readonly InvitationStatus?: InvitationStatusEnum;
  readonly EmailAddress?: string | null;
  readonly Description?: string | null;
  readonly ExternallyOwnedType?: ExternallyOwnedTypeEnum;
  readonly ExternallyOwnedStatus?: ExternallyOwnedStatusEnum;
}
export interface ParticipantSyncData extends Carrier {
  readonly PersonId?: number;
  readonly PersonFirstName?: string | null;
  readonly PersonMiddleName?: string | null;
  readonly PersonLastname?: string | null;
  readonly PersonMrmrs?: string | null;
  readonly PersonTitle?: string | null;
  readonly PersonPosition?: string | null;
  readonly PersonAcademicTitle?: string | null;
  readonly PersonFormalName?: string | null;
  readonly PersonFullName?: string | null;
  readonly ContactId?: number;
  readonly ContactName?: string | null;
  readonly ContactDepartment?: string | null;
  readonly ContactBusiness?: string | null;
  readonly ContactCountry?: string | null;
  readonly ContactCategory?: string | null;
  readonly ContactFullName?: string | null;
  readonly EMail?: readonly (string | null)[];
  readonly PhonePrivate?: readonly (string | null)[];
  readonly PhoneFax?: readonly (string | null)[];
  readonly PhoneMobile?: readonly (string | null)[];
  readonly PhoneDirect?: readonly (string | null)[];
  readonly PhoneContact?: readonly (string | null)[];
  readonly Messenger?: readonly (string | null)[];
  readonly Voip?: readonly (string | null)[];
  readonly ContactUrl?: readonly (string | null)[];
  readonly Url?: readonly (string | null)[];
  readonly StreetAddress?: AddressSyncData | null;
  readonly PostalAddress?: AddressSyncData | null;
  readonly Country?: string | null;
  readonly PersonAddress?: AddressSyncData | null;
  readonly PersonCountry?: string | null;
  readonly ParticipantStatus?: AppointmentStatusEnum;
}
export interface PaymentTerm extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface PaymentType extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface Person extends Carrier {
  readonly Position?: string | null;
  readonly PersonId?: number;
  readonly Mrmrs?: string | null;
  readonly Firstname?: string | null;
  readonly Lastname?: string | null;
  readonly MiddleName?: string | null;
  readonly Title?: string | null;
  readonly Description?: string | null;
  readonly Email?: string | null;
  readonly FullName?: string | null;
  readonly DirectPhone?: string | null;
  readonly FormalName?: string | null;
  readonly CountryId?: number;
  readonly ContactId?: number;
  readonly ContactName?: string | null;
  readonly Retired?: number;
  readonly Rank?: number;
  readonly ActiveInterests?: number;
  readonly ContactDepartment?: string | null;
  readonly ContactCountryId?: number;
  readonly ContactOrgNr?: string | null;
  readonly FaxPhone?: string | null;
  readonly MobilePhone?: string | null;
  readonly ContactPhone?: string | null;
  readonly AssociateName?: string | null;
  readonly AssociateId?: number;
  readonly UsePersonAddress?: boolean;
  readonly ContactFax?: string | null;
  readonly Kanafname?: string | null;
  readonly Kanalname?: string | null;
  readonly Post1?: string | null;
  readonly Post2?: string | null;
  readonly Post3?: string | null;
  readonly EmailName?: string | null;
  readonly ContactFullName?: string | null;
  readonly ActiveErpLinks?: number;
  readonly TicketPriorityId?: number;
  readonly SupportLanguageId?: number;
  readonly SupportAssociateId?: number;
  readonly CategoryName?: string | null;
  readonly PersonNumber?: string | null;
}
export interface PersonEntity extends Carrier {
  readonly PersonId?: number;
  readonly Firstname?: string | null;
  readonly MiddleName?: string | null;
  readonly Lastname?: string | null;
  readonly Mrmrs?: string | null;
  readonly Title?: string | null;
  readonly UpdatedDate?: NeutralDate;
  readonly CreatedDate?: NeutralDate;
  readonly BirthDate?: NeutralDate;
  readonly CreatedBy?: Associate | null;
  readonly Emails?: readonly (EntityElement | null)[];
  readonly Description?: string | null;
  readonly IsAssociate?: boolean;
  readonly PrivatePhones?: readonly (EntityElement | null)[];
  readonly Faxes?: readonly (EntityElement | null)[];
  readonly MobilePhones?: readonly (EntityElement | null)[];
  readonly OfficePhones?: readonly (EntityElement | null)[];
  readonly OtherPhones?: readonly (EntityElement | null)[];
  readonly Position?: Position | null;
  readonly UpdatedBy?: Associate | null;
  readonly Contact?: Contact | null;
  readonly Country?: Country | null;
  readonly Interests?: readonly (SelectableMDOListItem | null)[];
  readonly PersonNumber?: string | null;
  readonly FullName?: string | null;
  readonly NoMailing?: boolean;
  readonly UsePersonAddress?: boolean;
  readonly Retired?: boolean;
  readonly Urls?: readonly (EntityElement | null)[];
  readonly FormalName?: string | null;
  readonly Address?: Address | null;
  readonly Post3?: string | null;
  readonly Post2?: string | null;
  readonly Post1?: string | null;
  readonly Kanalname?: string | null;
  readonly Kanafname?: string | null;
  readonly CorrespondingAssociate?: Associate | null;
  readonly Category?: Category | null;
  readonly Business?: Business | null;
  readonly Associate?: Associate | null;
  readonly Salutation?: string | null;
  readonly ActiveInterests?: number;
  readonly SupportAssociate?: Associate | null;
  readonly TicketPriority?: TicketPriority | null;
  readonly CustomerLanguage?: CustomerLanguage | null;
  readonly DbiAgentId?: number;
  readonly DbiKey?: string | null;
  readonly DbiLastModified?: NeutralDate;
  readonly DbiLastSyncronized?: NeutralDate;
  readonly SentInfo?: number;
  readonly ShowContactTickets?: number;
  readonly UserInfo?: UserInfo | null;
  readonly ChatEmails?: readonly (EntityElement | null)[];
  readonly InternetPhones?: readonly (EntityElement | null)[];
  readonly Source?: number;
  readonly ActiveErpLinks?: number;
  readonly ShipmentTypes?: readonly (SelectableMDOListItem | null)[];
  readonly Consents?: readonly (ConsentInfo | null)[];
  readonly BounceEmails?: readonly (string | null)[];
  readonly ActiveStatusMonitorId?: number;
  readonly CreatedByFormId?: number;
  readonly UtmParameters?: SavedUtmParameters | null;
  readonly LeadstatusId?: number;
  readonly Leadstatus?: string | null;
  readonly UserDefinedFields?: StringDictionary | null;
  readonly ExtraFields?: StringDictionary | null;
  readonly CustomFields?: StringDictionary | null;
}
export interface PersonEntityWithLinks extends PersonEntity {
  readonly _Links?: StringDictionary | null;
}
export interface PersonImage {
  readonly PersonId?: number;
  readonly ImageData?: Uint8Array | null;
}
export interface PersonSummary {
  readonly Person?: Person | null;
  readonly Tickets?: readonly (TicketSummaryItem | null)[];
  readonly Followups?: readonly (ActivitySummaryItem | null)[];
  readonly Documents?: readonly (ActivitySummaryItem | null)[];
  readonly Sales?: readonly (SaleSummaryItem | null)[];
  readonly Chats?: readonly (ChatSummaryItem | null)[];
}
export interface PhoneListItem extends Carrier {
  readonly PersonDirectPhone?: string | null;
  readonly PersonCellPhone?: string | null;
  readonly PersonPrivatePhone?: string | null;
  readonly PersonFaxNumber?: string | null;
  readonly PersonPagerNumber?: string | null;
  readonly PersonEmail?: string | null;
  readonly Id?: number;
  readonly Name?: string | null;
  readonly Tooltip?: string | null;
  readonly UniqueId?: string | null;
}
export interface PhoneListPreferences extends Carrier {
  readonly SearchCompany?: boolean;
  readonly SearchFirstname?: boolean;
  readonly SearchLastname?: boolean;
  readonly SearchDepartment?: boolean;
  readonly SearchModeCompany?: StringSearchTypeEnum;
  readonly SearchModeDepartment?: StringSearchTypeEnum;
  readonly SearchModeFirstname?: StringSearchTypeEnum;
  readonly SearchModeLastname?: StringSearchTypeEnum;
}
export interface PluginResponse extends Carrier {
  readonly IsOk?: boolean;
  readonly UserExplanation?: string | null;
  readonly TechExplanation?: string | null;
  readonly ErrorCode?: string | null;
  readonly Changes?: ChangedData | null;
  readonly Status?: QuoteStatusEnum;
}
export interface PluginUrlResponse extends Carrier {
  readonly IsOk?: boolean;
  readonly UserExplanation?: string | null;
  readonly TechExplanation?: string | null;
  readonly ErrorCode?: string | null;
  readonly Changes?: ChangedData | null;
  readonly Url?: string | null;
  readonly Status?: QuoteStatusEnum;
}
export interface PocketDeviceInfo {
  readonly DeviceName?: string | null;
  readonly DeviceIdentifier?: string | null;
  readonly PocketVersion?: string | null;
  readonly Language?: string | null;
  readonly PNSHandle?: string | null;
  readonly Platform?: NotificationPlatformEnum;
  readonly OSVersion?: string | null;
  readonly TimeZoneId?: number;
}
export interface PocketNotificationMessage {
  readonly Title?: string | null;
  readonly Message?: string | null;
  readonly Url?: string | null;
  readonly Silent?: boolean;
  readonly Type?: NotificationMessageTypeEnum;
  readonly TimeToLive?: number;
  readonly RecordId?: number;
  readonly Date?: NeutralDate;
  readonly Duration?: number;
  readonly ExtraValues?: StringDictionary | null;
}
export interface PocketStartupData extends Carrier {
  readonly TableRights?: readonly (ETableRightEnum)[];
  readonly PhoneLocaleTimeZoneData?: TimeZoneData | null;
  readonly BaseLocaleTimeZoneData?: TimeZoneData | null;
  readonly OverdueSalesCount?: number;
  readonly NotificationsCount?: number;
  readonly SystemWebPanels?: readonly (WebPanelEntity | null)[];
  readonly PocketPreferences?: readonly (Preference | null)[];
  readonly IsPushNotificationEnabled?: boolean;
  readonly CustomData?: string | null;
}
export interface Position extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface Preference extends Carrier {
  readonly Level?: PreferenceLevelEnum;
  readonly RawValue?: string | null;
  readonly Specification?: PreferenceSpec | null;
  readonly DisplayValue?: string | null;
  readonly DisplayTooltip?: string | null;
  readonly DisplayType?: PrefDescValueTypeEnum;
  readonly TabOrder?: TabOrder | null;
  readonly TargetId?: number;
  readonly PrefDescId?: number;
  readonly TableName?: string | null;
  readonly UserPreferenceId?: number;
}
export interface PreferenceDescription extends Carrier {
  readonly PrefDescId?: number;
  readonly Section?: string | null;
  readonly Key?: string | null;
  readonly Name?: string | null;
  readonly ValueType?: PrefDescValueTypeEnum;
  readonly MaxLevel?: PreferenceLevelEnum;
  readonly SysMaxLevel?: PreferenceLevelEnum;
  readonly AccessFlags?: PrefDescAccessFlagsEnum;
  readonly Description?: string | null;
  readonly IsBuiltin?: boolean;
  readonly TableName?: string | null;
  readonly UserDefinedListId?: number;
  readonly Rank?: number;
  readonly SubGroup?: string | null;
  readonly MinLevel?: number;
  readonly MaxValue?: number;
  readonly MinValue?: number;
  readonly RequiredLicense?: string | null;
}
export interface PreferenceDescriptionLine extends Carrier {
  readonly PrefDescLineId?: number;
  readonly PrefDescId?: number;
  readonly PrefValue?: string | null;
  readonly PrefShowValue?: string | null;
  readonly Description?: string | null;
  readonly IsBuiltin?: boolean;
}
export interface PreferenceDescriptionLineWithLinks extends PreferenceDescriptionLine {
  readonly _Links?: StringDictionary | null;
}
export interface PreferenceDescriptionWithLinks extends PreferenceDescription {
  readonly _Links?: StringDictionary | null;
}
export interface PreferenceSpec extends Carrier {
  readonly Section?: string | null;
  readonly Key?: string | null;
}
export interface PreferredTimeZone {
  readonly PreferenceId?: number;
  readonly TZLocationId?: number;
  readonly LocationCode?: string | null;
  readonly Description?: string | null;
  readonly Country?: string | null;
  readonly Bias?: number;
}
export interface PreviewContact {
  readonly ContactId?: number;
  readonly Name?: string | null;
  readonly Department?: string | null;
  readonly CountryId?: number;
  readonly Number2?: string | null;
  readonly DirectPhone?: string | null;
  readonly URL?: string | null;
  readonly EmailAddress?: string | null;
  readonly BusinessName?: string | null;
  readonly CategoryName?: string | null;
  readonly AssociateFullName?: string | null;
  readonly Address?: Address | null;
}
export interface PreviewDash extends Carrier {
  readonly DashboardId?: number;
  readonly Name?: string | null;
  readonly Description?: string | null;
  readonly OwnedByFullName?: string | null;
  readonly Registered?: NeutralDate;
  readonly Tiles?: readonly (PreviewDashTile | null)[];
}
export interface PreviewDashTile extends Carrier {
  readonly Name?: string | null;
  readonly TileType?: DashTileTypeEnum;
}
export interface PreviewFaqEntry extends Carrier {
  readonly Title?: string | null;
  readonly RegisteredByFullName?: string | null;
  readonly Updated?: NeutralDate;
  readonly Question?: string | null;
  readonly Answer?: string | null;
  readonly AccessLevel?: KbAccessLevelEnum;
}
export interface PreviewMailing extends Carrier {
  readonly SendingTime?: NeutralDate;
  readonly Status?: ShipmentAddrStatusEnum;
  readonly ShipmentId?: number;
  readonly ShipmentDescription?: string | null;
  readonly FromAddress?: string | null;
  readonly Configuration?: number;
  readonly ContactId?: number;
  readonly ContactName?: string | null;
  readonly PersonId?: number;
  readonly PersonFullName?: string | null;
  readonly ShipmentType?: string | null;
  readonly MessageId?: number;
  readonly MessageSubject?: string | null;
  readonly DocumentMessageId?: number;
  readonly Opened?: NeutralDate;
  readonly LinkClicks?: number;
}
export interface PreviewMailingHeader extends Carrier {
  readonly StartDate?: NeutralDate;
  readonly Status?: ShipmentStatusEnum;
  readonly ShipmentId?: number;
  readonly ShipmentDescription?: string | null;
  readonly FromAddress?: string | null;
  readonly Configuration?: number;
  readonly PersonId?: number;
  readonly PersonFullName?: string | null;
  readonly ShipmentType?: string | null;
  readonly MessageId?: number;
  readonly MessageSubject?: string | null;
  readonly DocumentMessageId?: number;
  readonly NumSent?: number;
  readonly NumOpened?: number;
  readonly NumBounced?: number;
  readonly NumClicks?: number;
}
export interface PreviewQuickReply extends Carrier {
  readonly Name?: string | null;
  readonly UpdatedByFullName?: string | null;
  readonly Updated?: NeutralDate;
  readonly HtmlBody?: string | null;
}
export interface PreviewReplyTemplate extends Carrier {
  readonly Name?: string | null;
  readonly Description?: string | null;
  readonly OwnedByFullName?: string | null;
  readonly Updated?: NeutralDate;
  readonly Body?: string | null;
  readonly IsHtml?: boolean;
}
export interface PriceList extends Carrier {
  readonly PriceListId?: number;
  readonly ERPPriceListKey?: string | null;
  readonly QuoteConnectionId?: number;
  readonly Name?: string | null;
  readonly Description?: string | null;
  readonly Currency?: string | null;
  readonly CurrencyName?: string | null;
  readonly ValidFrom?: NeutralDate;
  readonly ValidTo?: NeutralDate;
  readonly IsActive?: boolean;
}
export interface PriceListWithLinks extends PriceList {
  readonly _Links?: StringDictionary | null;
}
export interface Priority extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface Product extends Carrier {
  readonly ProductId?: number;
  readonly ERPProductKey?: string | null;
  readonly ERPPriceListKey?: string | null;
  readonly Name?: string | null;
  readonly Description?: string | null;
  readonly Code?: string | null;
  readonly PriceUnit?: string | null;
  readonly QuantityUnit?: string | null;
  readonly IsSubscription?: boolean;
  readonly SubscriptionUnit?: string | null;
  readonly DefaultSubscriptionQuantity?: number;
  readonly ItemNumber?: string | null;
  readonly Url?: string | null;
  readonly ProductCategoryKey?: string | null;
  readonly ProductFamilyKey?: string | null;
  readonly ProductTypeKey?: string | null;
  readonly VAT?: number;
  readonly VATInfo?: string | null;
  readonly UnitCost?: number;
  readonly UnitMinimumPrice?: number;
  readonly UnitListPrice?: number;
  readonly InAssortment?: boolean;
  readonly Supplier?: string | null;
  readonly SupplierCode?: string | null;
  readonly Rights?: string | null;
  readonly Rule?: string | null;
  readonly ExtraInfo?: readonly (ProductExtraDataField | null)[];
  readonly RawExtraInfo?: string | null;
  readonly ExtraField1?: string | null;
  readonly ExtraField2?: string | null;
  readonly ExtraField3?: string | null;
  readonly ExtraField4?: string | null;
  readonly ExtraField5?: string | null;
  readonly InStock?: number;
}
export interface ProductCategory extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface ProductExtraDataField extends Carrier {
  readonly Name?: string | null;
  readonly Value?: string | null;
  readonly Type?: ExtraDataFieldTypeEnum;
}
export interface ProductFamily extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface ProductType extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface Project extends Carrier {
  readonly ProjectId?: number;
  readonly Name?: string | null;
  readonly Description?: string | null;
  readonly URL?: string | null;
  readonly Type?: string | null;
  readonly AssociateId?: number;
  readonly AssociateFullName?: string | null;
  readonly TypeId?: number;
  readonly Updated?: NeutralDate;
  readonly StatusId?: number;
  readonly Status?: string | null;
  readonly TextId?: number;
  readonly PublishTo?: NeutralDate;
  readonly PublishFrom?: NeutralDate;
  readonly IsPublished?: boolean;
  readonly URLName?: string | null;
  readonly ProjectNumber?: string | null;
  readonly ActiveErpLinks?: number;
  readonly EventId?: number;
  readonly StartDate?: NeutralDate;
}
export interface ProjectBoardViewSettings extends BoardViewSettingsBase {
  readonly HideCompletedProjects?: boolean;
}
export interface ProjectEntity extends Carrier {
  readonly ProjectId?: number;
  readonly Name?: string | null;
  readonly ProjectNumber?: string | null;
  readonly ProjectMembers?: readonly (ProjectMember | null)[];
  readonly Urls?: readonly (EntityElement | null)[];
  readonly CreatedDate?: NeutralDate;
  readonly UpdatedDate?: NeutralDate;
  readonly Description?: string | null;
  readonly Postit?: string | null;
  readonly CreatedBy?: Associate | null;
  readonly UpdatedBy?: Associate | null;
  readonly Associate?: Associate | null;
  readonly ProjectStatus?: ProjectStatus | null;
  readonly ProjectType?: ProjectType | null;
  readonly HasImage?: boolean;
  readonly ImageDescription?: string | null;
  readonly ActiveStatusMonitorId?: number;
  readonly Links?: readonly (Link | null)[];
  readonly ActiveLinks?: number;
  readonly Completed?: boolean;
  readonly NextMilestoneDate?: NeutralDate;
  readonly NmdAppointmentId?: number;
  readonly EndDate?: NeutralDate;
  readonly ActiveErpLinks?: number;
  readonly EventId?: number;
  readonly StartDate?: NeutralDate;
  readonly UserDefinedFields?: StringDictionary | null;
  readonly ExtraFields?: StringDictionary | null;
  readonly CustomFields?: StringDictionary | null;
  readonly PublishEventDate?: NeutralDate;
  readonly PublishTo?: NeutralDate;
  readonly PublishFrom?: NeutralDate;
  readonly IsPublished?: boolean;
}
export interface ProjectEntityWithLinks extends ProjectEntity {
  readonly _Links?: StringDictionary | null;
}
export interface ProjectEvent extends Carrier {
  readonly AssociateFullName?: string | null;
  readonly Description?: string | null;
  readonly ProjectId?: number;
  readonly EventName?: string | null;
  readonly AssociateId?: number;
  readonly IsSignedOn?: boolean;
  readonly SignOffConfirmationText?: string | null;
  readonly SignOffText?: string | null;
  readonly SignOnConfirmationText?: string | null;
  readonly SignOnText?: string | null;
  readonly EventDate?: NeutralDate;
  readonly Enabled?: boolean;
  readonly SignOff?: boolean;
  readonly SignOffTaskEnable?: boolean;
  readonly SignOnTaskEnable?: boolean;
  readonly SignOn?: boolean;
  readonly SignOffTaskId?: number;
  readonly SignOnTaskId?: number;
  readonly SignOffTriggersAssign?: boolean;
  readonly SignOnTriggersAssign?: boolean;
  readonly SignOnPersonId?: number;
  readonly SignOffPersonId?: number;
}
export interface ProjectEventEntity extends Carrier {
  readonly SignOffConfirmationText?: string | null;
  readonly SignOffText?: string | null;
  readonly SignOnConfirmationText?: string | null;
  readonly SignOnText?: string | null;
  readonly EventDate?: NeutralDate;
  readonly Enabled?: boolean;
  readonly CreatedDate?: NeutralDate;
  readonly SignOff?: boolean;
  readonly SignOffTaskEnable?: boolean;
  readonly SignOffTaskId?: number;
  readonly SignOffTriggersAssign?: boolean;
  readonly SignOn?: boolean;
  readonly SignOnTaskEnable?: boolean;
  readonly SignOnTaskId?: number;
  readonly SignOnTriggersAssign?: boolean;
  readonly UpdatedDate?: NeutralDate;
  readonly CreatedBy?: Associate | null;
  readonly UpdatedBy?: Associate | null;
  readonly ProjectId?: number;
  readonly Id?: number;
  readonly PublishFrom?: NeutralDate;
  readonly PublishType?: PublishTypeEnum;
  readonly PublishTo?: NeutralDate;
  readonly VisibleForCategories?: readonly (MDOListItem | null)[];
  readonly VisibleForPersonInterests?: readonly (MDOListItem | null)[];
  readonly IsPublished?: boolean;
  readonly IsVisibleForMembers?: boolean;
  readonly IsVisibleForCategories?: boolean;
  readonly IsVisibleForPersonInterests?: boolean;
  readonly ProjectEventId?: number;
}
export interface ProjectMember extends Carrier {
  readonly ProjectmemberId?: number;
  readonly ContactId?: number;
  readonly ProjectId?: number;
  readonly ContactName?: string | null;
  readonly ContactDepartment?: string | null;
  readonly ProjectName?: string | null;
  readonly EmailId?: number;
  readonly EmailAddress?: string | null;
  readonly CountryId?: number;
  readonly Firstname?: string | null;
  readonly MiddleName?: string | null;
  readonly Lastname?: string | null;
  readonly PersonId?: number;
  readonly Mrmrs?: string | null;
  readonly ProjectMemberTypeName?: string | null;
  readonly Phone?: string | null;
  readonly PhoneId?: number;
  readonly ProjectMemberTypeId?: number;
  readonly EmailAddressName?: string | null;
  readonly Comment?: string | null;
  readonly FullName?: string | null;
  readonly Registered?: NeutralDate;
  readonly Updated?: NeutralDate;
  readonly EventParticipantStatus?: ProjectMemberEventParticipantStatusEnum;
}
export interface ProjectMemberWithLinks extends ProjectMember {
  readonly _Links?: StringDictionary | null;
}
export interface ProjectStatus extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface ProjectType extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface ProjectTypeEntity extends Carrier {
  readonly ProjTypeId?: number;
  readonly Name?: string | null;
  readonly Tooltip?: string | null;
  readonly Rank?: number;
  readonly DurationUnit?: DurationUnitEnum;
  readonly ProjectDuration?: number;
  readonly Deleted?: boolean;
  readonly HasGuide?: boolean;
  readonly IsAutoAdvance?: boolean;
  readonly Stages?: readonly (SelectableMDOListItem | null)[];
}
export interface ProjectTypeStatusLink extends Carrier {
  readonly ProjectTypeStatusLinkId?: number;
  readonly ProjTypeId?: number;
  readonly ProjTypeName?: string | null;
  readonly ProjTypeTooltip?: string | null;
  readonly ProjStatusId?: number;
  readonly ProjStatusName?: string | null;
  readonly ProjStatusTooltip?: string | null;
}
export interface ProvidedCredential {
  readonly Type?: string | null;
  readonly SearchName?: string | null;
  readonly DisplayName?: string | null;
  readonly CredentialId?: number;
}
export interface ProviderInfo extends Carrier {
  readonly Name?: string | null;
  readonly SupportedMessagingFormats?: readonly (string | null)[];
  readonly SupportsConfig?: boolean;
}
export interface QuickFilterInfo {
  readonly Restriction?: ArchiveRestrictionInfo | null;
  readonly Provider?: string | null;
  readonly DashboardId?: number;
}
export interface QuickReply extends Carrier {
  readonly QuickReplyId?: number;
  readonly Name?: string | null;
  readonly HtmlBody?: string | null;
}
export interface Quote extends Carrier {
  readonly QuoteId?: number;
  readonly SaleId?: number;
  readonly QuoteConnectionId?: number;
  readonly ERPQuoteKey?: string | null;
  readonly ERPOrderKey?: string | null;
  readonly ActiveQuoteVersionId?: number;
  readonly AcceptedQuoteAlternativeId?: number;
  readonly UseValuesFromQuote?: number;
  readonly DocumentId?: number;
  readonly PoNumber?: string | null;
  readonly OrderComment?: string | null;
  readonly PreferredEmailCulture?: string | null;
  readonly ActiveQuoteVersion?: QuoteVersion | null;
  readonly FavoriteQuoteAlternative?: QuoteAlternative | null;
}
export interface QuoteAlternative extends Carrier {
  readonly QuoteAlternativeId?: number;
  readonly ERPQuoteAlternativeKey?: string | null;
  readonly QuoteVersionId?: number;
  readonly Name?: string | null;
  readonly Description?: string | null;
  readonly Status?: QuoteStatusEnum;
  readonly Reason?: string | null;
  readonly ERPDiscountPercent?: number;
  readonly ERPDiscountAmount?: number;
  readonly DiscountPercent?: number;
  readonly DiscountAmount?: number;
  readonly UserValueOverride?: ValueOverrideEnum;
  readonly VATInfo?: string | null;
  readonly VAT?: number;
  readonly EarningPercent?: number;
  readonly EarningAmount?: number;
  readonly SubTotal?: number;
  readonly TotalPrice?: number;
  readonly ExtraField1?: string | null;
  readonly ExtraField2?: string | null;
  readonly ExtraField3?: string | null;
  readonly ExtraField4?: string | null;
  readonly ExtraField5?: string | null;
}
export interface QuoteAlternativeRecalculated extends Carrier {
  readonly QuoteLinesHasChanged?: boolean;
  readonly ChangedQuoteAlternative?: QuoteAlternative | null;
  readonly Changes?: ChangedData | null;
}
export interface QuoteApproveReason extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface QuoteConnection extends Carrier {
  readonly QuoteConnectionId?: number;
  readonly ERPName?: string | null;
  readonly DisplayName?: string | null;
  readonly DisplayDescription?: string | null;
  readonly Rank?: number;
  readonly ConnectorName?: string | null;
  readonly ErpConnectionId?: number;
  readonly ExtraData?: string | null;
  readonly IsAvailable?: boolean;
  readonly InitializeResponse?: PluginResponse | null;
  readonly PriceLists?: readonly (PriceList | null)[];
  readonly AllAccess?: boolean;
  readonly Deleted?: boolean;
  readonly UserGroupAccessIds?: readonly (number)[];
  readonly AssociateAccessIds?: readonly (number)[];
}
export interface QuoteDenyReason extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface QuoteEntity extends Carrier {
  readonly QuoteId?: number;
  readonly SaleId?: number;
  readonly QuoteConnectionId?: number;
  readonly ERPQuoteKey?: string | null;
  readonly ERPOrderKey?: string | null;
  readonly ActiveQuoteVersionId?: number;
  readonly AcceptedQuoteAlternativeId?: number;
  readonly UseValuesFromQuote?: number;
  readonly DocumentId?: number;
  readonly PoNumber?: string | null;
  readonly OrderComment?: string | null;
  readonly PreferredEmailCulture?: string | null;
  readonly QuoteVersions?: readonly (QuoteVersion | null)[];
}
export interface QuoteLine extends Carrier {
  readonly QuoteLineId?: number;
  readonly ERPQuoteLineKey?: string | null;
  readonly QuoteAlternativeId?: number;
  readonly ERPProductKey?: string | null;
  readonly Status?: QuoteStatusEnum;
  readonly Reason?: string | null;
  readonly Quantity?: number;
  readonly DeliveredQuantity?: number;
  readonly Rank?: number;
  readonly Name?: string | null;
  readonly Description?: string | null;
  readonly Code?: string | null;
  readonly QuantityUnit?: string | null;
  readonly PriceUnit?: string | null;
  readonly ItemNumber?: string | null;
  readonly Url?: string | null;
  readonly ProductCategoryKey?: string | null;
  readonly ProductFamilyKey?: string | null;
  readonly ProductTypeKey?: string | null;
  readonly Supplier?: string | null;
  readonly SupplierCode?: string | null;
  readonly Thumbnail?: string | null;
  readonly VATInfo?: string | null;
  readonly VAT?: number;
  readonly UnitCost?: number;
  readonly UnitMinimumPrice?: number;
  readonly UnitListPrice?: number;
  readonly ExtraInfo?: readonly (ProductExtraDataField | null)[];
  readonly RawExtraInfo?: string | null;
  readonly IsSubscription?: boolean;
  readonly SubscriptionUnit?: string | null;
  readonly SubscriptionQuantity?: number;
  readonly SubscriptionStart?: NeutralDate;
  readonly ERPDiscountPercent?: number;
  readonly ERPDiscountAmount?: number;
  readonly DiscountPercent?: number;
  readonly DiscountAmount?: number;
  readonly UserValueOverride?: ValueOverrideEnum;
  readonly EarningPercent?: number;
  readonly EarningAmount?: number;
  readonly SubTotal?: number;
  readonly TotalPrice?: number;
  readonly Rights?: string | null;
  readonly Rule?: string | null;
  readonly ExtraField1?: string | null;
  readonly ExtraField2?: string | null;
  readonly ExtraField3?: string | null;
  readonly ExtraField4?: string | null;
  readonly ExtraField5?: string | null;
}
export interface QuoteLineConfiguration extends Carrier {
  readonly QuoteLineConfigurationId?: number;
  readonly FieldName?: string | null;
  readonly Label?: string | null;
  readonly Tooltip?: string | null;
  readonly Editable?: boolean;
  readonly InUse?: boolean;
  readonly Mandatory?: boolean;
  readonly Rank?: number;
  readonly RestrictEdit?: boolean;
}
export interface QuotePublishDocuments extends Carrier {
  readonly QuoteDocumentId?: number;
  readonly QuotedProductsId?: number;
  readonly QuoteAttachmentIds?: readonly (number)[];
  readonly MailBody?: string | null;
  readonly MailSubject?: string | null;
  readonly ToEmail?: string | null;
  readonly ToFullName?: string | null;
  readonly ErrorMessage?: string | null;
}
export interface QuoteVersion extends Carrier {
  readonly QuoteVersionId?: number;
  readonly ERPQuoteVersionKey?: string | null;
  readonly QuoteId?: number;
  readonly Description?: string | null;
  readonly Number?: string | null;
  readonly State?: QuoteVersionStateEnum;
  readonly ArchivedState?: QuoteVersionStateEnum;
  readonly Status?: QuoteStatusEnum;
  readonly Reason?: string | null;
  readonly LikelyQuoteAlternativeId?: number;
  readonly SentDate?: NeutralDate;
  readonly FollowupId?: number;
  readonly ExpirationDate?: NeutralDate;
  readonly DeliveryCountryId?: number;
  readonly HasOwnDeliveryAddress?: boolean;
  readonly InvoiceCountryId?: number;
  readonly HasOwnInvoiceAddress?: boolean;
  readonly ERPPaymentTermsKey?: string | null;
  readonly ERPPaymentTypeKey?: string | null;
  readonly ERPDeliveryTermsKey?: string | null;
  readonly ERPDeliveryTypeKey?: string | null;
  readonly Rank?: number;
  readonly ApprovedBy?: number;
  readonly ApprovedText?: string | null;
  readonly ApprovedRegisteredBy?: number;
  readonly ApprovedRegisteredDate?: NeutralDate;
  readonly ExtraField1?: string | null;
  readonly ExtraField2?: string | null;
  readonly ExtraField3?: string | null;
  readonly ExtraField4?: string | null;
  readonly ExtraField5?: string | null;
  readonly LastRecalculated?: NeutralDate;
  readonly Updated?: NeutralDate;
  readonly UpdatedAssociateId?: number;
  readonly Registered?: NeutralDate;
  readonly RegisteredAssociateId?: number;
  readonly RequestAssociateId?: number;
  readonly RequestComment?: string | null;
  readonly QuoteAlternatives?: readonly (QuoteAlternative | null)[];
}
export interface QuoteVersionAttachment extends Carrier {
  readonly DocumentId?: number;
  readonly Included?: boolean;
}
export interface QuoteVersionButtonState extends Carrier {
  readonly Action?: QuoteVersionButtonActionEnum;
  readonly ImageHint?: string | null;
  readonly DisplayText?: string | null;
  readonly TooltipText?: string | null;
  readonly Enabled?: boolean;
}
export interface QuoteVersionStatusInformation extends Carrier {
  readonly Status?: QuoteStatusEnum;
  readonly IconHint?: string | null;
  readonly DisplayMessage?: string | null;
  readonly DisplayTooltip?: string | null;
}
export interface QuoteVersionValidated extends Carrier {
  readonly IsOk?: boolean;
  readonly UserExplanation?: string | null;
  readonly TechExplanation?: string | null;
  readonly ErrorCode?: string | null;
  readonly ChangedSale?: Sale | null;
  readonly ChangedQuote?: Quote | null;
  readonly ChangedQuoteVersion?: QuoteVersion | null;
  readonly ChangedQuoteAlternatives?: readonly (QuoteAlternativeRecalculated | null)[];
  readonly Status?: QuoteStatusEnum;
}
export interface QuoteVersionWorkflowState extends Carrier {
  readonly ActionButtons?: readonly (QuoteVersionButtonState | null)[];
  readonly StateImage?: QuoteVersionButtonState | null;
  readonly UpdatePricesButton?: QuoteVersionButtonState | null;
  readonly Status?: QuoteVersionStatusInformation | null;
}
export interface RagAnswer {
  readonly Answer?: string | null;
  readonly Source?: readonly (RagResult | null)[];
  readonly TrackingId?: string | null;
}
export interface RagContextIds {
  readonly ContactId?: number;
  readonly PersonId?: number;
  readonly ProjectId?: number;
  readonly SelectionId?: number;
  readonly AppointmentId?: number;
  readonly DocumentId?: number;
  readonly SaleId?: number;
  readonly TicketId?: number;
}
export interface RagResult {
  readonly Chunk?: string | null;
  readonly Title?: string | null;
  readonly Id?: string | null;
  readonly Type?: RagTypeEnum;
  readonly Score?: number;
  readonly Metadata?: StringObjectDictionary | null;
}
export interface RagStatus {
  readonly StartedAt?: NeutralDate;
  readonly CompletedAt?: NeutralDate;
  readonly NamespaceName?: string | null;
  readonly CurrentRunTag?: string | null;
  readonly IsCompleted?: boolean;
  readonly IsCancelled?: boolean;
  readonly LastIndexed?: NeutralDate;
  readonly StatusAll?: RagStatusChunks | null;
  readonly StatusDocuments?: RagStatusChunks | null;
  readonly StatusFAQ?: RagStatusChunks | null;
  readonly StatusNone?: RagStatusChunks | null;
  readonly StatusProduct?: RagStatusChunks | null;
  readonly StatusTicket?: RagStatusChunks | null;
  readonly StatusWebpage?: RagStatusChunks | null;
}
export interface RagStatusChunks {
  readonly NumberOfChunks?: number;
  readonly NumberOfDocuments?: number;
}
export interface Rating extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface Reason extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface ReasonSold extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface ReasonStalled extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface Recipient {
  readonly Type?: RecipientTypeEnum;
  readonly Value?: string | null;
  readonly DisplayValue?: string | null;
}
export interface RecipientStatistics extends Carrier {
  readonly Total?: number;
  readonly ValidPostalAddresses?: number;
  readonly ValidEmailAddresses?: number;
  readonly ValidFaxNumbers?: number;
  readonly NoAddresses?: number;
  readonly NoFaxOrEmails?: number;
}
export interface RecurrenceDate {
  readonly Date?: NeutralDate;
  readonly IsConflict?: boolean;
  readonly Description?: string | null;
  readonly DescriptionStyleHint?: string | null;
  readonly Tooltip?: string | null;
}
export interface RecurrenceDayPattern {
  readonly Cycle?: number;
  readonly Pattern?: RecurrenceDailyPatternEnum;
}
export interface RecurrenceInfo {
  readonly RecurrenceId?: number;
  readonly StartDate?: NeutralDate;
  readonly EndDate?: NeutralDate;
  readonly RecurrenceEndType?: RecurrenceEndTypeEnum;
  readonly Pattern?: RecurrencePatternEnum;
  readonly DayPattern?: RecurrenceDayPattern | null;
  readonly WeekPattern?: RecurrenceWeekPattern | null;
  readonly MonthPattern?: RecurrenceMonthPattern | null;
  readonly YearPattern?: RecurrenceYearPattern | null;
  readonly Dates?: readonly (RecurrenceDate | null)[];
  readonly RecurrenceCounter?: number;
  readonly IsRecurrence?: boolean;
}
export interface RecurrenceMonthPattern {
  readonly Cycle?: number;
  readonly Day?: number;
  readonly Weekday?: WeekdayEnum;
  readonly WeekOfMonth?: WeekOfMonthEnum;
  readonly Pattern?: RecurrenceMonthlyPatternEnum;
}
export interface RecurrenceWeekPattern {
  readonly Cycle?: number;
  readonly Weekdays?: WeekdayEnum;
}
export interface RecurrenceYearPattern {
  readonly Cycle?: number;
  readonly Day?: number;
  readonly Weekday?: WeekdayEnum;
  readonly WeekOfMonth?: WeekOfMonthEnum;
  readonly Pattern?: RecurrenceYearlyPatternEnum;
}
export interface RedLetterDetails extends Carrier {
  readonly OwnCountryDayTexts?: readonly (string | null)[];
  readonly OtherCountryDayTexts?: readonly (string | null)[];
}
export interface RedLetterInformationListItem extends Carrier {
  readonly Date?: NeutralDate;
  readonly RedLetterInformation?: RedLetterSummary | null;
  readonly RedLetterDetails?: RedLetterDetails | null;
}
export interface RedLetterSummary extends Carrier {
  readonly IsOwnCountryHoliday?: boolean;
  readonly IsOtherCountryHoliday?: boolean;
}
export interface RefCountEntity extends Carrier {
  readonly RefCountsId?: number;
  readonly Field?: string | null;
  readonly RecordId?: number;
  readonly SuggestedRecords?: readonly (MDOListItem | null)[];
  readonly CurrentValue?: number;
  readonly TravelPrefix?: number;
  readonly SatPrefix?: number;
  readonly Allocate?: boolean;
  readonly Unique?: boolean;
  readonly ReadOnly?: boolean;
  readonly AllowBlank?: boolean;
}
export interface RelatedData {
  readonly Field?: string | null;
  readonly FieldValue?: ArchiveColumnData | null;
}
export interface RelationDefinitionEntity extends Carrier {
  readonly ReldefId?: number;
  readonly Name?: string | null;
  readonly Tooltip?: string | null;
  readonly PassiveText?: string | null;
  readonly Deleted?: boolean;
  readonly Rank?: number;
  readonly Source?: RelationTargetEnum;
  readonly Destination?: RelationTargetEnum;
}
export interface RelationDefinitionEntityWithLinks extends RelationDefinitionEntity {
  readonly _Links?: StringDictionary | null;
}
export interface RelationToOwner extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface ReplyTemplate {
  readonly ReplyTemplateId?: number;
  readonly Name?: string | null;
  readonly Description?: string | null;
  readonly FolderId?: number;
}
export interface ReplyTemplateParsed extends Carrier {
  readonly ReplyTemplateId?: number;
  readonly PlainParsed?: string | null;
  readonly HtmlParsed?: string | null;
  readonly Attachments?: readonly (AttachmentEntity | null)[];
  readonly Subject?: string | null;
}
export interface ReportLabelLayoutEntity extends Carrier {
  readonly ReportLabelLayoutId?: number;
  readonly Name?: string | null;
  readonly Description?: string | null;
  readonly Orientation?: ReportPaperOrientationEnum;
  readonly PaperWidth?: number;
  readonly PaperHeight?: number;
  readonly LeftMargin?: number;
  readonly RightMargin?: number;
  readonly TopMargin?: number;
  readonly BottomMargin?: number;
  readonly CountColumns?: number;
  readonly CountRows?: number;
}
export interface ResolvedPerson extends Carrier {
  readonly Person?: PersonEntity | null;
  readonly PersonCreated?: boolean;
}
export interface ResolvedUser extends Carrier {
  readonly User?: User | null;
  readonly PersonCreated?: boolean;
}
export interface ResourceEntity extends Carrier {
  readonly ResourceId?: number;
  readonly Name?: string | null;
  readonly Rank?: number;
  readonly Tooltip?: string | null;
  readonly Deleted?: boolean;
  readonly IsLocation?: boolean;
  readonly LocationAddress?: string | null;
}
export interface ResourceOverride extends Carrier {
  readonly ResourceName?: string | null;
  readonly ResourceValue?: string | null;
  readonly Culture?: string | null;
  readonly IsActive?: boolean;
}
export interface ReturnInfo {
  readonly ExternalReference?: string | null;
  readonly VersionId?: string | null;
  readonly Success?: boolean;
  readonly Type?: ReturnTypeEnum;
  readonly Value?: string | null;
  readonly AdditionalInfo?: string | null;
}
export interface Role extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface RoleEntity extends Carrier {
  readonly RoleId?: number;
  readonly Name?: string | null;
  readonly Tooltip?: string | null;
  readonly RoleType?: RoleTypeEnum;
  readonly Deleted?: number;
  readonly Rank?: number;
  readonly Created?: NeutralDate;
  readonly UseCategories?: number;
  readonly CreatedBy?: Associate | null;
  readonly Updated?: NeutralDate;
  readonly UpdatedBy?: Associate | null;
  readonly DataRights?: DataRights | null;
}
export interface RoleEntityWithLinks extends RoleEntity {
  readonly _Links?: StringDictionary | null;
}
export interface SaintConfiguration extends Carrier {
  readonly OwnerTable?: number;
  readonly Enabled?: boolean;
  readonly Period1?: number;
  readonly Period2?: number;
  readonly Period3?: number;
  readonly GenerationStart?: NeutralDate;
  readonly GenerationEnd?: NeutralDate;
  readonly RowsGenerated?: number;
}
export interface Sale extends Carrier {
  readonly ContactName?: string | null;
  readonly SaleDate?: NeutralDate;
  readonly SaleId?: number;
  readonly Probability?: number;
  readonly Title?: string | null;
  readonly Amount?: number;
  readonly Currency?: string | null;
  readonly ProjectName?: string | null;
  readonly AssociateFullName?: string | null;
  readonly Description?: string | null;
  readonly Status?: SaleStatusEnum;
  readonly WeightedAmount?: number;
  readonly ProjectId?: number;
  readonly EarningPercent?: number;
  readonly Earning?: number;
  readonly ContactId?: number;
  readonly AssociateId?: number;
  readonly PersonId?: number;
  readonly SaleTypeId?: number;
  readonly SaleTypeName?: string | null;
  readonly PersonFullName?: string | null;
  readonly Completed?: ActivityStatusEnum;
  readonly ActiveErpLinks?: number;
  readonly NextDueDate?: NeutralDate;
  readonly Number?: string | null;
}
export interface SaleBoardViewSettings extends BoardViewSettingsBase {
  readonly HideClosedSales?: boolean;
  readonly BadgeType?: BoardViewBadgeTypeEnum;
}
export interface SaleEntity extends Carrier {
  readonly Appointment?: Appointment | null;
  readonly Associate?: Associate | null;
  readonly UpdatedBy?: Associate | null;
  readonly CreatedBy?: Associate | null;
  readonly Contact?: Contact | null;
  readonly Project?: Project | null;
  readonly SaleText?: string | null;
  readonly Person?: Person | null;
  readonly Currency?: Currency | null;
  readonly Competitor?: Competitor | null;
  readonly Credited?: Credited | null;
  readonly Rating?: Rating | null;
  readonly Reason?: Reason | null;
  readonly Source?: Source | null;
  readonly Status?: SaleStatusEnum;
  readonly Saledate?: NeutralDate;
  readonly Amount?: number;
  readonly SaleId?: number;
  readonly Earning?: number;
  readonly EarningPercent?: number;
  readonly Heading?: string | null;
  readonly Number?: string | null;
  readonly Probability?: number;
  readonly CreatedDate?: NeutralDate;
  readonly UpdatedDate?: NeutralDate;
  readonly Completed?: ActivityStatusEnum;
  readonly ActiveLinks?: number;
  readonly Links?: readonly (Link | null)[];
  readonly NextDueDate?: NeutralDate;
  readonly Postit?: string | null;
  readonly SaleType?: SaleType | null;
  readonly ReasonSold?: ReasonSold | null;
  readonly ReasonStalled?: ReasonStalled | null;
  readonly ReopenDate?: NeutralDate;
  readonly SaleStakeholders?: readonly (SaleStakeholder | null)[];
  readonly ActiveErpLinks?: number;
  readonly UserDefinedFields?: StringDictionary | null;
  readonly ExtraFields?: StringDictionary | null;
  readonly CustomFields?: StringDictionary | null;
  readonly PublishEventDate?: NeutralDate;
  readonly PublishTo?: NeutralDate;
  readonly PublishFrom?: NeutralDate;
  readonly IsPublished?: boolean;
  readonly VisibleFor?: readonly (VisibleFor | null)[];
}
export interface SaleEntityWithLinks extends SaleEntity {
  readonly _Links?: StringDictionary | null;
}
export interface SaleStageEntity extends Carrier {
  readonly SaleStageId?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
  readonly Probability?: number;
  readonly Deleted?: boolean;
  readonly Rank?: number;
}
export interface SaleStakeholder extends Carrier {
  readonly StakeholderRoleName?: string | null;
  readonly Comment?: string | null;
  readonly StakeholderRoleId?: number;
  readonly CountryId?: number;
  readonly PersonId?: number;
  readonly EmailDescription?: string | null;
  readonly EmailId?: number;
  readonly EmailAddress?: string | null;
  readonly PhoneId?: number;
  readonly ContactName?: string | null;
  readonly ContactId?: number;
  readonly SaleId?: number;
  readonly Mrmrs?: string | null;
  readonly Firstname?: string | null;
  readonly MiddleName?: string | null;
  readonly Lastname?: string | null;
  readonly SaleStakeholderId?: number;
  readonly Rank?: number;
  readonly Phone?: string | null;
}
export interface SaleStakeholderWithLinks extends SaleStakeholder {
  readonly _Links?: StringDictionary | null;
}
export interface SaleSummary extends Carrier {
  readonly BaseCurrency?: string | null;
  readonly OwnCurrency?: string | null;
  readonly SoldTotalBaseCurrency?: number;
  readonly Sold?: number;
  readonly SoldTotalOwnCurrency?: number;
  readonly Lost?: number;
  readonly LostTotalBaseCurrency?: number;
  readonly LostTotalOwnCurrency?: number;
  readonly Open?: number;
  readonly OpenTotalBaseCurrency?: number;
  readonly OpenTotalOwnCurrency?: number;
  readonly OpenWeightedBaseCurrency?: number;
  readonly OpenWeightedOwnCurrency?: number;
  readonly PreviousOverdue?: number;
  readonly PreviousOverdueTotalBaseCurrency?: number;
  readonly PreviousOverdueTotalOwnCurrency?: number;
  readonly PreviousOverdueWeightedBaseCurrency?: number;
  readonly PreviousOverdueWeightedOwnCurrency?: number;
  readonly CurrentOverdue?: number;
  readonly CurrentOverdueTotalBaseCurrency?: number;
  readonly CurrentOverdueTotalOwnCurrency?: number;
  readonly CurrentOverdueWeightedBaseCurrency?: number;
  readonly CurrentOverdueWeightedOwnCurrency?: number;
  readonly FutureOpen?: number;
  readonly FutureOpenTotalBaseCurrency?: number;
  readonly FutureOpenTotalOwnCurrency?: number;
  readonly FutureOpenWeightedBaseCurrency?: number;
  readonly FutureOpenWeightedOwnCurrency?: number;
}
export interface SaleSummaryItem {
  readonly SaleId?: number;
  readonly SaleDate?: NeutralDate;
  readonly Probability?: number;
  readonly Heading?: string | null;
  readonly Amount?: number;
  readonly Currency?: string | null;
  readonly AmountInBaseCurrency?: number;
  readonly Status?: SaleStatusEnum;
  readonly Completed?: ActivityStatusEnum;
  readonly Registered?: NeutralDate;
}
export interface SaleType extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface SaleTypeEntity extends Carrier {
  readonly SaleTypeId?: number;
  readonly Name?: string | null;
  readonly Tooltip?: string | null;
  readonly Rank?: number;
  readonly DurationUnit?: DurationUnitEnum;
  readonly SaleDuration?: number;
  readonly SaleTypeCatId?: number;
  readonly Deleted?: boolean;
  readonly HasGuide?: boolean;
  readonly HasStakeholders?: boolean;
  readonly IsAutoAdvance?: boolean;
  readonly AllowQuoteAlternatives?: boolean;
  readonly DefaultQuoteValidity?: number;
  readonly QuoteLinesTemplate?: number;
  readonly ConfirmationLinesTemplate?: number;
  readonly MaxDiscountPercentSet?: boolean;
  readonly MinEarningPercentSet?: boolean;
  readonly MaxDiscountPercent?: number;
  readonly MinEarningPercent?: number;
  readonly GroupQuoteLinesBy?: number;
  readonly SortGroupLinesBy?: number;
  readonly Stages?: readonly (SelectableMDOListItem | null)[];
}
export interface SaleTypeStageLink extends Carrier {
  readonly SaleTypeStageLinkId?: number;
  readonly SaleTypeId?: number;
  readonly SaleTypeName?: string | null;
  readonly SaleTypeTooltip?: string | null;
  readonly ProbId?: number;
  readonly ProbName?: string | null;
  readonly ProbTooltip?: string | null;
  readonly Probability?: number;
}
export interface SalesActivity extends Carrier {
  readonly RequestedContacts?: readonly (Contact | null)[];
  readonly RequestedPerson?: Person | null;
  readonly SalesRep?: Person | null;
}
export interface SavedUtmParameters extends Carrier {
  readonly FormName?: string | null;
  readonly FirsttouchSource?: string | null;
  readonly FirsttouchMedium?: string | null;
  readonly FirsttouchCampaign?: string | null;
  readonly FirsttouchTerm?: string | null;
  readonly FirsttouchContent?: string | null;
  readonly FirsttouchReferrerDomain?: string | null;
  readonly Source?: string | null;
  readonly Medium?: string | null;
  readonly Campaign?: string | null;
  readonly Term?: string | null;
  readonly Content?: string | null;
  readonly ReferrerDomain?: string | null;
}
export interface Script extends Carrier {
  readonly UniqueIdentifier?: string | null;
  readonly Name?: string | null;
  readonly Description?: string | null;
  readonly IncludeId?: string | null;
  readonly Source?: string | null;
  readonly Registered?: NeutralDate;
  readonly RegisteredBy?: string | null;
  readonly Updated?: NeutralDate;
  readonly UpdatedBy?: string | null;
  readonly Path?: string | null;
  readonly BlockedVerbs?: EjScriptVerbEnum;
}
export interface SelectableMDOListItem extends Carrier {
  readonly Id?: number;
  readonly Name?: string | null;
  readonly ToolTip?: string | null;
  readonly Deleted?: boolean;
  readonly Rank?: number;
  readonly Type?: string | null;
  readonly ColorBlock?: number;
  readonly IconHint?: string | null;
  readonly Selected?: boolean;
  readonly LastChanged?: NeutralDate;
  readonly ChildItems?: readonly (SelectableMDOListItem | null)[];
  readonly ExtraInfo?: string | null;
  readonly StyleHint?: string | null;
  readonly Hidden?: boolean;
  readonly FullName?: string | null;
}
export interface SelectionCategory extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface SelectionEntity extends Carrier {
  readonly Description?: string | null;
  readonly Postit?: string | null;
  readonly Associate?: Associate | null;
  readonly CreatedBy?: Associate | null;
  readonly UpdatedBy?: Associate | null;
  readonly SelectionCategory?: SelectionCategory | null;
  readonly GroupIdx?: number;
  readonly IncludePerson?: number;
  readonly MemberCount?: number;
  readonly Name?: string | null;
  readonly PostitTextId?: number;
  readonly CreatedDate?: NeutralDate;
  readonly SelectionId?: number;
  readonly SoundEx?: string | null;
  readonly Source?: number;
  readonly TextId?: number;
  readonly UpdatedDate?: NeutralDate;
  readonly UpdatedCount?: number;
  readonly Visibility?: number;
  readonly SelectionType?: SelectionTypeEnum;
  readonly CompanyUnique?: boolean;
  readonly TargetTableNumber?: number;
  readonly TargetTableName?: string | null;
  readonly Completed?: boolean;
  readonly LeftSelectionId?: number;
  readonly RightSelectionId?: number;
  readonly SelectionUnionType?: SelectionUnionTypeEnum;
  readonly MainProviderName?: string | null;
  readonly ShadowProviderName?: string | null;
  readonly ChartKey?: string | null;
  readonly LastLoaded?: NeutralDate;
  readonly LastLoadedBy?: number;
  readonly LastLoadedByAssociate?: Associate | null;
  readonly LastMembershipChange?: NeutralDate;
  readonly LastMembershipChangeBy?: number;
  readonly LastMembershipChangeByAssociate?: Associate | null;
  readonly MainHeading?: string | null;
  readonly MemberTabHeading?: string | null;
  readonly MailingsProviderName?: string | null;
  readonly DashboardTileDefinitionId?: number;
  readonly VisibleFor?: readonly (VisibleFor | null)[];
}
export interface SelectionEntityWithLinks extends SelectionEntity {
  readonly _Links?: StringDictionary | null;
}
export interface SelectionForFind extends Carrier {
  readonly ProviderName?: string | null;
  readonly SelectionId?: number;
  readonly CanSaveAsSelection?: boolean;
  readonly MainHeading?: string | null;
  readonly FilterScreenHeading?: string | null;
  readonly SelectionEntityHeading?: string | null;
}
export interface SelectionMemberEditValues extends Carrier {
  readonly CompanyCategory?: number;
  readonly CompanyBusiness?: number;
  readonly CompanyOurContact?: number;
  readonly CompanyName?: string | null;
  readonly CompanyDepartment?: string | null;
  readonly CompanyNumber?: string | null;
  readonly CompanyCode?: string | null;
  readonly ContactPosition?: number;
  readonly ChangeCompanyCategory?: boolean;
  readonly ChangeCompanyBusiness?: boolean;
  readonly ChangeCompanyOurContact?: boolean;
  readonly ChangeCompanyName?: boolean;
  readonly ChangeCompanyDepartment?: boolean;
  readonly ChangeCompanyNumber?: boolean;
  readonly ChangeCompanyCode?: boolean;
  readonly ChangeContactPosition?: boolean;
  readonly CompanyCountry?: number;
  readonly ChangeCompanyCountry?: boolean;
  readonly ContactJobTitle?: string | null;
  readonly ChangeContactJobTitle?: boolean;
  readonly CompanyOrgNr?: string | null;
  readonly ChangeCompanyOrgNr?: boolean;
}
export interface SelectionSummaryItem {
  readonly SelectionId?: number;
  readonly Name?: string | null;
  readonly TargetTable?: string | null;
  readonly Registered?: NeutralDate;
  readonly ProviderName?: string | null;
}
export interface Sentiment extends Carrier {
  readonly Score?: number;
  readonly Confidence?: number;
}
export interface ServiceAuth extends Carrier {
  readonly ServiceAuthId?: number;
  readonly Server?: string | null;
  readonly Port?: number;
  readonly AuthType?: string | null;
  readonly Username?: string | null;
  readonly Password?: string | null;
}
export interface ShipmentMessageBlockEntity extends Carrier {
  readonly ShipmentMessageBlockId?: number;
  readonly AssociateId?: number;
  readonly Block?: string | null;
  readonly Registered?: NeutralDate;
  readonly RegisteredAssociateId?: number;
  readonly Updated?: NeutralDate;
  readonly UpdatedAssociateId?: number;
  readonly UpdatedCount?: number;
}
export interface ShipmentMessageBlockEntityWithLinks extends ShipmentMessageBlockEntity {
  readonly _Links?: StringDictionary | null;
}
export interface ShipmentMessageEntity extends Carrier {
  readonly ShipmentMessageId?: number;
  readonly PlainMessage?: string | null;
  readonly HtmlMessage?: string | null;
  readonly SmsMessage?: string | null;
  readonly Description?: string | null;
  readonly Subject?: string | null;
  readonly FolderId?: number;
  readonly HeaderField?: string | null;
  readonly Design?: string | null;
  readonly Designtype?: DesignTypeEnum;
  readonly Flags?: ShipmentMessageTypeEnum;
  readonly RegisterViews?: boolean;
  readonly InlineImages?: boolean;
  readonly LongDescription?: string | null;
  readonly AccessKey?: string | null;
  readonly DocumentMessage?: number;
  readonly Registered?: NeutralDate;
  readonly RegisteredAssociateId?: number;
  readonly Updated?: NeutralDate;
  readonly UpdatedAssociateId?: number;
  readonly UpdatedCount?: number;
}
export interface ShipmentMessageEntityWithLinks extends ShipmentMessageEntity {
  readonly _Links?: StringDictionary | null;
}
export interface SignedPublicKey {
  readonly OwnerName?: string | null;
  readonly SignDate?: NeutralDate;
  readonly ExpiryDate?: NeutralDate;
  readonly Key?: DSAParameters | null;
  readonly Signature?: string | null;
}
export interface SmsConfig extends Carrier {
  readonly DefaultSmsCountry?: string | null;
  readonly NetServerSmsProvider?: string | null;
  readonly NsPluginSender?: string | null;
  readonly NsPluginConfig?: StringDictionary | null;
}
export interface SmtpTestResult extends Carrier {
  readonly Success?: boolean;
  readonly ErrorMessage?: string | null;
}
export interface SoCredentials {
  readonly Ticket?: string | null;
}
export interface SoExceptionInfo {
  readonly Message?: string | null;
  readonly StackTrace?: string | null;
  readonly FriendlyText?: string | null;
  readonly ExceptionType?: string | null;
  readonly Source?: string | null;
  readonly InnerException?: SoExceptionInfo | null;
  readonly Parameters?: SoExceptionInfoParameters | null;
}
export interface SoPrincipalCarrier {
  readonly UserType?: UserTypeEnum;
  readonly Associate?: string | null;
  readonly AssociateId?: number;
  readonly IsPerson?: boolean;
  readonly PersonId?: number;
  readonly CountryId?: number;
  readonly HomeCountryId?: number;
  readonly ContactId?: number;
  readonly GroupId?: number;
  readonly BusinessId?: number;
  readonly CategoryId?: number;
  readonly ContactOwner?: number;
  readonly RoleId?: number;
  readonly RoleName?: string | null;
  readonly RoleDescription?: string | null;
  readonly RoleType?: RoleTypeEnum;
  readonly Licenses?: readonly (GrantedModuleLicense | null)[];
  readonly FullName?: string | null;
  readonly EMailAddress?: string | null;
  readonly FunctionRights?: readonly (string | null)[];
  readonly EjUserId?: number;
  readonly EjAccessLevel?: number;
  readonly EjUserStatus?: EjUserStatusEnum;
  readonly ProvidedCredentials?: readonly (ProvidedCredential | null)[];
  readonly SecondaryGroups?: readonly (number)[];
  readonly DatabaseContextIdentifier?: string | null;
  readonly UserName?: string | null;
}
export interface SoSystemInfoCarrier extends Carrier {
  readonly License?: LicenseInfo | null;
  readonly WarningEnglish?: string | null;
  readonly WarningResource?: string | null;
  readonly BranchName?: string | null;
  readonly BuildLabel?: string | null;
  readonly AssemblyVersion?: string | null;
  readonly AccumulatedNextCheckDate?: NeutralDate;
  readonly FileVersion?: string | null;
  readonly Description?: string | null;
  readonly DaysUntilNetServerExpiry?: number;
  readonly BuildType?: NetServerBuildTypeEnum;
  readonly DatabaseVersion?: number;
  readonly IsUnicode?: boolean;
  readonly CompanyName?: string | null;
  readonly CompanyId?: number;
  readonly DatabaseType?: string | null;
  readonly DatabaseMinor?: string | null;
  readonly DatabaseName?: string | null;
  readonly IsOnTravel?: boolean;
  readonly IsSatellite?: boolean;
}
export interface SoTask extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface SoTimeZone {
  readonly SoTimeZoneId?: number;
  readonly SoTimeZoneLocationCode?: string | null;
}
export interface Source extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface StatisticsDataSet extends Carrier {
  readonly Label?: string | null;
  readonly Values?: readonly (StatisticsDataValue | null)[];
  readonly Description?: string | null;
}
export interface StatisticsDataValue extends Carrier {
  readonly Label?: string | null;
  readonly Value?: number;
  readonly Description?: string | null;
}
export interface StatusMonitor extends Carrier {
  readonly OwnerTable?: number;
  readonly Rank?: number;
  readonly DefaultTask?: number;
  readonly DefaultTaskText?: string | null;
  readonly IsVisual?: boolean;
  readonly LastGenerated?: NeutralDate;
  readonly Description?: string | null;
  readonly Name?: string | null;
  readonly StatusMonitorId?: number;
  readonly PictureId?: number;
  readonly NeedsUpdate?: boolean;
  readonly Deleted?: boolean;
  readonly NumMatches?: number;
  readonly NumNeedUpdate?: number;
  readonly GenerationStart?: NeutralDate;
}
export interface StatusMonitorPeriods extends Carrier {
  readonly Period1?: number;
  readonly Period2?: number;
  readonly Period3?: number;
}
export interface StructuredAddress {
  readonly AtypeIdx?: AddressTypeEnum;
  readonly Address1?: string | null;
  readonly Address2?: string | null;
  readonly Address3?: string | null;
  readonly City?: string | null;
  readonly County?: string | null;
  readonly State?: string | null;
  readonly Zipcode?: string | null;
  readonly Formatted?: string | null;
}
export interface SuggestedAppointment extends Carrier {
  readonly AutoSuggest?: number;
  readonly Deleted?: number;
  readonly DaysFuture?: number;
  readonly Tooltip?: string | null;
  readonly Text?: string | null;
  readonly TaskId?: number;
  readonly SuggestedAppointmentId?: number;
  readonly SaleTypeStageLinkId?: number;
  readonly RegisteredAssociateId?: number;
  readonly Rank?: number;
  readonly ProjectTypeStatusLinkId?: number;
  readonly Name?: string | null;
  readonly Duration?: number;
  readonly Associate?: Associate | null;
}
export interface SuggestedAppointmentEntity extends Carrier {
  readonly SuggestedAppointmentId?: number;
  readonly Name?: string | null;
  readonly Tooltip?: string | null;
  readonly Rank?: number;
  readonly Deleted?: boolean;
  readonly DaysFuture?: number;
  readonly Duration?: number;
  readonly AutoSuggest?: boolean;
  readonly IsMilestone?: boolean;
  readonly AssignToMember?: boolean;
  readonly Text?: string | null;
  readonly ProjectTypeStatusLink?: ProjectTypeStatusLink | null;
  readonly SaleTypeStageLink?: SaleTypeStageLink | null;
  readonly Type?: SoTask | null;
}
export interface SuggestedDocumentEntity extends Carrier {
  readonly SuggestedDocumentId?: number;
  readonly Name?: string | null;
  readonly Tooltip?: string | null;
  readonly Rank?: number;
  readonly DoctmplId?: number;
  readonly Header?: string | null;
  readonly OurRef?: string | null;
  readonly Deleted?: boolean;
  readonly DocTmpl?: DocumentTemplate | null;
  readonly ProjectTypeStatusLink?: ProjectTypeStatusLink | null;
  readonly SaleTypeStageLink?: SaleTypeStageLink | null;
}
export interface SyncUserAccount extends Carrier {
  readonly AccountId?: number;
  readonly AssociateName?: string | null;
  readonly AssociateId?: number;
}
export interface SystemEventEntity extends Carrier {
  readonly SystemEventId?: number;
  readonly Scope?: SystemEventScopeEnum;
  readonly Eta?: NeutralDate;
  readonly Eventkey?: string | null;
  readonly Eventmess?: string | null;
  readonly ExtraInfo?: number;
  readonly Owner?: number;
  readonly UpdatedCount?: number;
  readonly Registered?: NeutralDate;
  readonly ActivatedBy?: Associate | null;
}
export interface SystemEventEntityWithLinks extends SystemEventEntity {
  readonly _Links?: StringDictionary | null;
}
export interface SystemMessage extends Carrier {
  readonly MessageId?: number;
  readonly AssociateId?: number;
  readonly OnlineappId?: number;
  readonly SystemMessageId?: string | null;
  readonly MarkdownMessage?: string | null;
  readonly Expire?: NeutralDate;
  readonly Type?: SystemMessageTypeEnum;
}
export interface SystemTemplateSettings extends Carrier {
  readonly CustomerNewCustomerTemplateId?: number;
  readonly CustomerCustomerReplyTemplateId?: number;
  readonly CustomerPasswordTemplateId?: number;
  readonly CustomerConfirmEmailTemplateId?: number;
  readonly CustomerChatLogTemplateId?: number;
  readonly NewLinkTemplateId?: number;
  readonly HotlistNewMessageTemplateId?: number;
  readonly HotlistTicketActivatedTemplateId?: number;
  readonly UserTicketAlarmTemplateId?: number;
  readonly HotlistTicketTakenOverTemplateId?: number;
  readonly UserActiveTicketsTemplateId?: number;
  readonly UserNewMessageTemplateId?: number;
  readonly UserTicketActivatedTemplateId?: number;
  readonly UserNewTicketTemplateId?: number;
  readonly PublishKbQuestionTemplateId?: number;
  readonly PublishKbAnswerTemplateId?: number;
  readonly UserTicketTakenOverTemplateId?: number;
  readonly PrintTicketTemplateId?: number;
  readonly WeekStatTemplateId?: number;
  readonly TicketAlarmHotlistTemplateId?: number;
  readonly EmailAddresses?: string | null;
}
export interface TabOrder extends Carrier {
  readonly TabOrderId?: number;
  readonly TabName?: string | null;
  readonly Order?: string | null;
  readonly AssociateId?: number;
}
export interface TableRecord extends Carrier {
  readonly Values?: StringDictionary | null;
}
export interface TableRight {
  readonly Mask?: ETableRightEnum;
  readonly Reason?: string | null;
}
export interface Tag extends Carrier {
  readonly Id?: number;
  readonly Name?: string | null;
  readonly ToolTip?: string | null;
}
export interface TargetAssignment extends Carrier {
  readonly TargetAssignmentInfoId?: number;
  readonly Values?: readonly (number)[];
  readonly Locked?: boolean;
  readonly TargetAssociate?: Associate | null;
  readonly TargetContact?: Contact | null;
  readonly TargetUserGroup?: UserGroup | null;
  readonly Currency?: Currency | null;
  readonly DimensionListItem?: number;
  readonly DimensionListItemDisplayName?: string | null;
}
export interface TargetChange extends Carrier {
  readonly FieldIdentifier?: string | null;
  readonly ValueChangeFrom?: number;
  readonly ValueChangeTo?: number;
}
export interface TargetDimension extends Carrier {
  readonly TargetDimensionId?: number;
  readonly AssignmentLevel?: TargetAssignementLevelEnum;
  readonly EntityType?: TargetEntityTypeEnum;
  readonly MeasurementUnit?: TargetMeasurementUnitEnum;
  readonly DimensionListField?: string | null;
  readonly DimensionListName?: string | null;
  readonly DimensionListId?: number;
  readonly DimensionListLabel?: string | null;
  readonly SelectedDimensions?: readonly (number)[];
}
export interface TargetGroup extends Carrier {
  readonly TargetGroupId?: number;
  readonly Year?: number;
  readonly EntityType?: TargetEntityTypeEnum;
  readonly PeriodType?: TargetPeriodTypeEnum;
  readonly TargetAssignments?: readonly (TargetAssignment | null)[];
  readonly TargetDimension?: TargetDimension | null;
}
export interface TargetRevision extends Carrier {
  readonly LogEvent?: LogEventEnum;
  readonly Who?: Associate | null;
  readonly When?: NeutralDate;
  readonly Changes?: readonly (TargetChange | null)[];
}
export interface TargetRevisionHistory extends Carrier {
  readonly TargetGroupId?: number;
  readonly Year?: number;
  readonly Revisions?: readonly (TargetRevision | null)[];
}
export interface TaskListItem extends Carrier {
  readonly TaskListItemId?: number;
  readonly Value?: string | null;
  readonly Direction?: TaskDirectionEnum;
  readonly Type?: TaskTypeEnum;
  readonly Tooltip?: string | null;
  readonly Deleted?: boolean;
  readonly IntentId?: number;
  readonly Rank?: number;
  readonly IsDefaultAlldayEvent?: boolean;
  readonly IsDefaultFree?: boolean;
  readonly IsDefaultPublished?: boolean;
  readonly ColorIndex?: ColorIndexEnum;
  readonly DefaultVideomeetingStatus?: VideoMeetingStatusEnum;
}
export interface TaskMenu extends Carrier {
  readonly TaskMenuId?: number;
  readonly Name?: string | null;
  readonly Tooltip?: string | null;
  readonly TableName?: string | null;
  readonly Area?: string | null;
  readonly UrlOrSoprotocol?: string | null;
  readonly TaskType?: TaskListItemTypeEnum;
  readonly CrmScriptId?: number;
  readonly ShowInClient?: ShowTaskItemInClientEnum;
  readonly ArchiveBehaviour?: ArchiveBehaviourEnum;
  readonly Rank?: number;
  readonly Encoding?: UrlEncodingEnum;
  readonly ProgId?: string | null;
  readonly Deleted?: boolean;
}
export interface TemplateInfo {
  readonly Name?: string | null;
  readonly Description?: string | null;
  readonly ExternalReference?: string | null;
  readonly MimeType?: string | null;
  readonly PluginId?: number;
}
export interface TemplateVariablesParameters extends Carrier {
  readonly SourceInput?: string | null;
  readonly Encoding?: GeneratorEncodingEnum;
  readonly CultureName?: string | null;
  readonly ContactId?: number;
  readonly PersonId?: number;
  readonly ProjectId?: number;
  readonly SelectionId?: number;
  readonly AppointmentId?: number;
  readonly DocumentId?: number;
  readonly SaleId?: number;
  readonly QuoteLineId?: number;
  readonly QuoteAlternativeId?: number;
  readonly ProductKey?: string | null;
  readonly CustomTags?: readonly (readonly (string | null)[])[];
  readonly TicketId?: number;
  readonly DocumentEntity?: DocumentEntity | null;
}
export interface TemporaryKeyInfo extends Carrier {
  readonly Domain?: TemporaryKeyDomainEnum;
  readonly TargetId?: number;
  readonly PersonId?: number;
  readonly IsExpired?: boolean;
  readonly Payload?: string | null;
}
export interface Ticket extends Carrier {
  readonly TicketId?: number;
  readonly Title?: string | null;
  readonly CreatedAt?: NeutralDate;
  readonly LastChanged?: NeutralDate;
  readonly ReadByOwner?: NeutralDate;
  readonly ReadByCustomer?: NeutralDate;
  readonly FirstReadByUser?: NeutralDate;
  readonly Activate?: NeutralDate;
  readonly ClosedAt?: NeutralDate;
  readonly RepliedAt?: NeutralDate;
  readonly AlertTimeout?: NeutralDate;
  readonly Deadline?: NeutralDate;
  readonly CreatedBy?: number;
  readonly CreatedByName?: string | null;
  readonly Author?: string | null;
  readonly OwnedBy?: number;
  readonly OwnedByName?: string | null;
  readonly Category?: number;
  readonly CategoryName?: string | null;
  readonly CategoryFullname?: string | null;
  readonly Slevel?: TicketSecurityLevelEnum;
  readonly Priority?: number;
  readonly PriorityName?: string | null;
  readonly BaseStatus?: TicketBaseStatusEnum;
  readonly TicketStatus?: number;
  readonly TicketStatusDisplayValue?: string | null;
  readonly Origin?: TicketOriginEnum;
  readonly CustId?: number;
  readonly PersonFirstname?: string | null;
  readonly PersonMiddleName?: string | null;
  readonly PersonLastname?: string | null;
  readonly PersonFullname?: string | null;
  readonly AlertLevel?: number;
  readonly ConnectId?: number;
  readonly ReadStatus?: TicketReadStatusEnum;
  readonly TimeToReply?: number;
  readonly RealTimeToReply?: number;
  readonly TimeToClose?: number;
  readonly RealTimeToClose?: number;
  readonly TimeSpentInternally?: number;
  readonly TimeSpentExternally?: number;
  readonly TimeSpentQueue?: number;
  readonly RealTimeSpentInternally?: number;
  readonly RealTimeSpentExternally?: number;
  readonly RealTimeSpentQueue?: number;
  readonly TimeSpent?: number;
  readonly HasAttachment?: boolean;
  readonly NumReplies?: number;
  readonly NumMessages?: number;
  readonly FromAddress?: string | null;
  readonly ContactId?: number;
  readonly ContactName?: string | null;
  readonly OwnedByAssociateId?: number;
  readonly Language?: string | null;
  readonly Sentiment?: number;
  readonly SentimentConfidence?: number;
  readonly SaleId?: number;
  readonly ProjectId?: number;
  readonly SaleHeading?: string | null;
  readonly ProjectName?: string | null;
  readonly FormSubmissionId?: number;
  readonly TicketTypeId?: number;
  readonly TicketTypeName?: string | null;
}
export interface TicketBatchReplyData {
  readonly TicketIds?: readonly (number)[];
  readonly CloseTickets?: boolean;
  readonly AttachmentIds?: readonly (number)[];
  readonly HtmlBody?: string | null;
  readonly Slevel?: TicketSecurityLevelEnum;
  readonly TimeSpent?: number;
  readonly SendCopyToCustomer?: boolean;
}
export interface TicketCategory extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface TicketCategoryEntity extends Carrier {
  readonly TicketCategoryId?: number;
  readonly ParentId?: number;
  readonly Name?: string | null;
  readonly Fullname?: string | null;
  readonly CategoryMaster?: number;
  readonly Flags?: TicketCategoryFlagsEnum;
  readonly DelegateMethod?: TicketCategoryDelegateMethodEnum;
  readonly ExternalName?: string | null;
  readonly ClosingStatus?: TicketCategoryClosingStatusEnum;
  readonly MsgClosingStatus?: TicketCategoryClosingStatusEnum;
  readonly AssignmentLag?: number;
  readonly ReplyTemplate?: number;
  readonly NotificationEmail?: string | null;
  readonly DefaultTicketStatus?: TicketStatusEntity | null;
  readonly DefaultMessageStatus?: TicketStatusEntity | null;
  readonly EffectiveReplyTemplateId?: number;
  readonly ExtraFields?: StringDictionary | null;
  readonly CustomFields?: StringDictionary | null;
}
export interface TicketCategoryMembershipEntity extends Carrier {
  readonly User?: Associate | null;
  readonly Weight?: number;
}
export interface TicketEntity extends Carrier {
  readonly TicketId?: number;
  readonly Title?: string | null;
  readonly CreatedAt?: NeutralDate;
  readonly LastChanged?: NeutralDate;
  readonly ReadByOwner?: NeutralDate;
  readonly ReadByCustomer?: NeutralDate;
  readonly FirstReadByOwner?: NeutralDate;
  readonly FirstReadByUser?: NeutralDate;
  readonly Activate?: NeutralDate;
  readonly ClosedAt?: NeutralDate;
  readonly RepliedAt?: NeutralDate;
  readonly AlertTimeout?: NeutralDate;
  readonly Deadline?: NeutralDate;
  readonly CreatedBy?: Associate | null;
  readonly Author?: string | null;
  readonly OwnedBy?: Associate | null;
  readonly Category?: TicketCategoryEntity | null;
  readonly Slevel?: TicketSecurityLevelEnum;
  readonly Priority?: TicketPriorityEntity | null;
  readonly BaseStatus?: TicketBaseStatusEnum;
  readonly Status?: TicketStatusEntity | null;
  readonly Origin?: TicketOriginEnum;
  readonly Person?: Person | null;
  readonly SecondaryPersons?: readonly (Person | null)[];
  readonly AlertLevel?: number;
  readonly ConnectId?: number;
  readonly ReadStatus?: TicketReadStatusEnum;
  readonly TimeToReply?: number;
  readonly RealTimeToReply?: number;
  readonly TimeToClose?: number;
  readonly RealTimeToClose?: number;
  readonly TimeSpentInternally?: number;
  readonly TimeSpentExternally?: number;
  readonly TimeSpentQueue?: number;
  readonly RealTimeSpentInternally?: number;
  readonly RealTimeSpentExternally?: number;
  readonly RealTimeSpentQueue?: number;
  readonly TimeSpent?: number;
  readonly HasAttachment?: boolean;
  readonly NumReplies?: number;
  readonly NumMessages?: number;
  readonly FromAddress?: string | null;
  readonly Messages?: readonly (TicketMessage | null)[];
  readonly Tags?: readonly (Tag | null)[];
  readonly Language?: string | null;
  readonly Sentiment?: number;
  readonly SentimentConfidence?: number;
  readonly SuggestedCategoryId?: number;
  readonly SuggestedCategoryName?: string | null;
  readonly OrigHumanCategoryId?: number;
  readonly IconHint?: string | null;
  readonly Sale?: Sale | null;
  readonly Project?: Project | null;
  readonly FormSubmission?: TicketFormSubmission | null;
  readonly TicketType?: TicketType | null;
  readonly ActiveStatusMonitorId?: number;
  readonly ExtraFields?: StringDictionary | null;
  readonly CustomFields?: StringDictionary | null;
}
export interface TicketEntityWithLinks extends TicketEntity {
  readonly _Links?: StringDictionary | null;
}
export interface TicketFormSubmission {
  readonly FormSubmissionId?: number;
  readonly EmailAddress?: string | null;
  readonly Status?: FormSubmissionStatusEnum;
}
export interface TicketInfo extends Carrier {
  readonly TicketId?: number;
  readonly Title?: string | null;
  readonly OwnerName?: string | null;
  readonly CategoryName?: string | null;
  readonly PriorityName?: string | null;
  readonly TicketUrl?: string | null;
  readonly PersonName?: string | null;
  readonly ContactName?: string | null;
}
export interface TicketMessage extends Carrier {
  readonly TicketMessageId?: number;
  readonly CreatedAt?: NeutralDate;
  readonly Slevel?: TicketSecurityLevelEnum;
  readonly Important?: boolean;
  readonly Author?: string | null;
  readonly PersonId?: number;
  readonly PersonFullName?: string | null;
  readonly ContactId?: number;
  readonly ContactName?: string | null;
  readonly ContactDepartment?: string | null;
  readonly NumAttachments?: number;
  readonly EmailHeader?: string | null;
  readonly MessageHeaders?: readonly (TicketMessageHeader | null)[];
  readonly Language?: string | null;
  readonly Sentiment?: number;
  readonly SentimentConfidence?: number;
  readonly CreatedBy?: number;
  readonly ChangedAt?: NeutralDate;
  readonly Badge?: BadgeTypeEnum;
}
export interface TicketMessageContent {
  readonly Body?: string | null;
  readonly AttachmentsInfo?: readonly (AttachmentEntity | null)[];
}
export interface TicketMessageEntity extends Carrier {
  readonly EjMessageId?: number;
  readonly Ticket?: Ticket | null;
  readonly CreatedAt?: NeutralDate;
  readonly CreatedBy?: Associate | null;
  readonly Author?: string | null;
  readonly Slevel?: TicketSecurityLevelEnum;
  readonly Type?: TicketMessageTypeEnum;
  readonly MessageId?: string | null;
  readonly TimeSpent?: number;
  readonly Body?: string | null;
  readonly HtmlBody?: string | null;
  readonly EmailHeader?: string | null;
  readonly DebugInfo?: string | null;
  readonly MailSorter?: string | null;
  readonly MessageCategory?: TicketMessageCategoryEnum;
  readonly Person?: Person | null;
  readonly SearchTitle?: string | null;
  readonly MessageHeaders?: readonly (TicketMessageHeader | null)[];
  readonly Important?: boolean;
  readonly Language?: string | null;
  readonly Sentiment?: number;
  readonly SentimentConfidence?: number;
  readonly Badge?: BadgeTypeEnum;
  readonly AttachmentsInfo?: readonly (AttachmentEntity | null)[];
  readonly ExtraFields?: StringDictionary | null;
  readonly CustomFields?: StringDictionary | null;
}
export interface TicketMessageHeader extends Carrier {
  readonly Id?: number;
  readonly Name?: string | null;
  readonly Value?: string | null;
  readonly StdItem?: MessageHeaderStdItemEnum;
  readonly StdItemCol?: MessageHeaderStdItemColEnum;
}
export interface TicketPriority extends Carrier {
  readonly Id?: number;
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
}
export interface TicketPriorityEntity extends Carrier {
  readonly TicketPriorityId?: number;
  readonly Name?: string | null;
  readonly Status?: TicketPriorityStatusEnum;
  readonly Flags?: TicketPriorityFlagsEnum;
  readonly SortOrder?: number;
  readonly TicketRead?: TicketPriorityEscalateEventEnum;
  readonly ChangedOwner?: TicketPriorityEscalateEventEnum;
  readonly TicketNewinfo?: TicketPriorityEscalateEventEnum;
  readonly TicketClosed?: TicketPriorityEscalateEventEnum;
  readonly TicketChangedPriority?: TicketPriorityEscalateEventEnum;
  readonly TicketNew?: TicketPriorityEscalateEventEnum;
  readonly Deadline?: number;
  readonly MonStart?: NeutralDate;
  readonly MonStop?: NeutralDate;
  readonly TueStart?: NeutralDate;
  readonly TueStop?: NeutralDate;
  readonly WedStart?: NeutralDate;
  readonly WedStop?: NeutralDate;
  readonly ThuStart?: NeutralDate;
  readonly ThuStop?: NeutralDate;
  readonly FriStart?: NeutralDate;
  readonly FriStop?: NeutralDate;
  readonly SatStart?: NeutralDate;
  readonly SatStop?: NeutralDate;
  readonly SunStart?: NeutralDate;
  readonly SunStop?: NeutralDate;
  readonly NonDates?: readonly (NeutralDate)[];
  readonly EscalationLevels?: readonly (TicketPriorityEscalationLevelEntity | null)[];
}
export interface TicketPriorityEscalationLevelEntity extends Carrier {
  readonly TicketAlertId?: number;
  readonly AlertLevel?: number;
  readonly AlertTimeout?: number;
  readonly Action?: number;
  readonly DelegateTo?: number;
  readonly ScriptId?: number;
  readonly EmailTo?: string | null;
  readonly SmsTo?: string | null;
  readonly ReplyTemplateIdCustomer?: number;
  readonly ReplyTemplateIdUser?: number;
  readonly ReplyTemplateIdCatmast?: number;
  readonly ReplyTemplateIdEmail?: number;
  readonly RtiCustomerSms?: number;
  readonly ReplyTemplateIdUserSms?: number;
  readonly ReplyTemplateIdCatmastSms?: number;
  readonly ReplyTemplateIdSms?: number;
}
export interface TicketRelationAction {
  readonly TicketIdToClose?: number;
  readonly IsParentRequired?: boolean;
  readonly CanCloseCurrentTicket?: boolean;
  readonly Children?: readonly (number)[];
}
export interface TicketRelationDefinitionEntity extends Carrier {
  readonly TicketRelationDefId?: number;
  readonly Name?: string | null;
  readonly Description?: string | null;
  readonly Rank?: number;
  readonly RelationType?: TicketRelationTypeEnum;
  readonly IsBuiltIn?: boolean;
  readonly IsParentMandatory?: boolean;
  readonly IsCloseParentWithChild?: boolean;
  readonly IsPreventClosingParent?: boolean;
  readonly IsCloseWithParent?: boolean;
  readonly SourceTicketTypes?: readonly (number)[];
  readonly DestinationTicketTypes?: readonly (number)[];
}
export interface TicketRelationDefinitionEntityWithLinks extends TicketRelationDefinitionEntity {
  readonly _Links?: StringDictionary | null;
}
export interface TicketRelationDefinitionResult {
  readonly SourceTicketTypeId?: number;
  readonly DestinationTicketTypeId?: number;
  readonly IsValid?: boolean;
  readonly ExistingRelationDefinitionName?: string | null;
}
export interface TicketRelationEntity extends Carrier {
  readonly TicketRelationId?: number;
  readonly SourceTicketId?: number;
  readonly DestinationTicketId?: number;
  readonly RelationType?: TicketRelationTypeEnum;
  readonly Comment?: string | null;
}
export interface TicketRelationEntityWithLinks extends TicketRelationEntity {
  readonly _Links?: StringDictionary | null;
}
export interface TicketRelationItem {
  readonly TicketRelationId?: number;
  readonly RelationType?: TicketRelationTypeEnum;
  readonly RelationComment?: string | null;
  readonly HasParent?: boolean;
  readonly ChildCount?: number;
  readonly RelatedCount?: number;
  readonly RelationCreatedAt?: NeutralDate;
  readonly TicketId?: number;
  readonly Title?: string | null;
  readonly IconHint?: string | null;
  readonly CustId?: number;
  readonly PersonFullname?: string | null;
  readonly ContactId?: number;
  readonly ContactName?: string | null;
  readonly BaseStatus?: TicketBaseStatusEnum;
  readonly TicketStatus?: number;
  readonly TicketStatusDisplayValue?: string | null;
  readonly TicketCreatedAt?: NeutralDate;
}
export interface TicketRelationResult {
  readonly SourceTicketId?: number;
  readonly IsValid?: boolean;
  readonly RelationError?: TicketRelationErrorEnum;
  readonly ErrorMessage?: string | null;
}
export interface TicketStatusEntity extends Carrier {
  readonly TicketStatusId?: number;
  readonly Name?: string | null;
  readonly Status?: TicketBaseStatusEnum;
  readonly TimeCounter?: TicketStatusTimeCounterEnum;
  readonly NoEmailReopen?: boolean;
  readonly IsDefault?: boolean;
  readonly UsedInQueue?: boolean;
}
export interface TicketSummaryItem {
  readonly TicketId?: number;
  readonly TicketStatus?: number;
  readonly Title?: string | null;
  readonly Registered?: NeutralDate;
  readonly IconHint?: string | null;
}
export interface TicketType extends Carrier {
  readonly TicketTypeId?: number;
  readonly Name?: string | null;
  readonly Icon?: string | null;
  readonly DefaultTicketStatus?: number;
  readonly DefaultTicketPriority?: number;
  readonly IsDefault?: boolean;
  readonly ShowInNew?: boolean;
  readonly ExcludeSignature?: boolean;
  readonly ExcludeEmailRecipients?: boolean;
  readonly ExternalAsDefault?: boolean;
  readonly VisibleForGroups?: readonly (number)[];
  readonly ReplyForwardNoSignature?: boolean;
  readonly ReplyExternalAsDefault?: boolean;
}
export interface TicketTypeEntity extends Carrier {
  readonly TicketTypeId?: number;
  readonly Name?: string | null;
  readonly Rank?: number;
  readonly Tooltip?: string | null;
  readonly Icon?: string | null;
  readonly DefaultTicketStatus?: number;
  readonly TicketStatuses?: readonly (number)[];
  readonly DefaultTicketPriority?: number;
  readonly TicketPriorities?: readonly (number)[];
  readonly ReplyTemplate?: number;
  readonly IsExternalVisible?: boolean;
  readonly IsDefault?: boolean;
  readonly ShowInNew?: boolean;
  readonly ExcludeSignature?: boolean;
  readonly ExcludeEmailRecipients?: boolean;
  readonly ExternalAsDefault?: boolean;
  readonly VisibleForGroups?: readonly (number)[];
  readonly ReplyForwardNoSignature?: boolean;
  readonly ReplyExternalAsDefault?: boolean;
}
export interface TicketTypeEntityWithLinks extends TicketTypeEntity {
  readonly _Links?: StringDictionary | null;
}
export interface TimeZoneData {
  readonly TZLocationID?: number;
  readonly Name?: string | null;
  readonly TZLocationCode?: string | null;
  readonly TZLocationCities?: string | null;
  readonly IsoNumber?: number;
  readonly TimeZoneSTDRules?: TimeZoneRuleDictionary | null;
  readonly TimeZoneDSTRules?: TimeZoneRuleDictionary | null;
}
export interface TimeZoneRule {
  readonly TZOffset?: number;
  readonly StartRulePattern?: string | null;
  readonly EndRulePattern?: string | null;
  readonly StartDay?: number;
  readonly StartMonth?: number;
  readonly EndDay?: number;
  readonly EndMonth?: number;
}
export interface TokenManagementInfo extends Carrier {
  readonly Provider?: string | null;
  readonly AccessToken?: string | null;
  readonly RefreshToken?: string | null;
  readonly Claims?: string | null;
}
export interface TriggerScriptEntity extends Carrier {
  readonly ScreenChooserId?: number;
  readonly Name?: string | null;
  readonly ScreenType?: EventHandlerTypeEnum;
  readonly Enabled?: boolean;
  readonly UniqueIdentifier?: string | null;
  readonly Source?: string | null;
  readonly Registered?: NeutralDate;
  readonly RegisteredAssociateId?: number;
  readonly Updated?: NeutralDate;
  readonly UpdatedAssociateId?: number;
}
export interface TriggerScriptEntityWithLinks extends TriggerScriptEntity {
  readonly _Links?: StringDictionary | null;
}
export interface TypicalSearch extends Carrier {
  readonly TypicalSearchId?: number;
  readonly Title?: string | null;
  readonly Tooltip?: string | null;
  readonly EntityName?: string | null;
  readonly IsEntityDefault?: number;
  readonly IncludePerson?: number;
  readonly Source?: string | null;
  readonly VersionNumber?: number;
  readonly RestrictionGroups?: readonly (ArchiveRestrictionGroup | null)[];
}
export interface TypicalSearches extends Carrier {
  readonly Source?: string | null;
  readonly MasterVersion?: number;
  readonly DeleteLeftovers?: boolean;
  readonly Searches?: readonly (TypicalSearch | null)[];
}
export interface UiEvent extends Carrier {
  readonly EventId?: number;
  readonly EventName?: string | null;
  readonly EntityType?: string | null;
  readonly EntityKey?: number;
  readonly AssociateId?: number;
  readonly AssociateName?: string | null;
  readonly EventDateTime?: NeutralDate;
}
export interface UntrustedCredentials extends Carrier {
  readonly ValidFrom?: NeutralDate;
  readonly ValidTo?: NeutralDate;
  readonly Comment?: string | null;
  readonly SecretValue?: string | null;
  readonly PublicValue?: string | null;
  readonly IsActive?: boolean;
}
export interface UpsertRowStatus extends Carrier {
  readonly PrimaryKey?: number;
  readonly Action?: UpsertRowActionStatusEnum;
  readonly RowKeys?: readonly (string | null)[];
}
export interface User extends Carrier {
  readonly AssociateId?: number;
  readonly Name?: string | null;
  readonly Rank?: number;
  readonly Tooltip?: string | null;
  readonly LicenseOwners?: readonly (LicenseOwner | null)[];
  readonly Role?: Role | null;
  readonly UserGroup?: UserGroup | null;
  readonly OtherGroups?: readonly (UserGroup | null)[];
  readonly Person?: Person | null;
  readonly Deleted?: boolean;
  readonly Lastlogin?: NeutralDate;
  readonly Lastlogout?: NeutralDate;
  readonly EjUserId?: number;
  readonly RequestSignature?: string | null;
  readonly Type?: UserTypeEnum;
  readonly IsPersonRetired?: boolean;
  readonly IsOnTravel?: boolean;
  readonly Credentials?: readonly (Credential | null)[];
  readonly UserName?: string | null;
  readonly TicketCategories?: readonly (MDOListItem | null)[];
  readonly NickName?: string | null;
  readonly WaitingForApproval?: boolean;
  readonly ExtraFields?: StringDictionary | null;
  readonly CustomFields?: StringDictionary | null;
  readonly PostSaveCommands?: readonly (CustomCommand | null)[];
}
export interface UserAndInstallationLicenceStatus {
  readonly AdminWarningDate?: NeutralDate;
  readonly ExpiryDate?: NeutralDate;
  readonly GraceDate?: NeutralDate;
  readonly CompanyName?: string | null;
  readonly SerialNr?: string | null;
  readonly UserLicenses?: readonly (string | null)[];
}
export interface UserCandidate extends Carrier {
  readonly UserCandidateId?: number;
  readonly PersonId?: number;
  readonly SecretKey?: string | null;
  readonly SecretValue?: string | null;
}
export interface UserConnectedState {
  readonly IsConnected?: boolean;
  readonly ProviderId?: string | null;
  readonly LoginUrl?: string | null;
}
export interface UserDefinedFieldInfo extends Carrier {
  readonly UDefFieldId?: number;
  readonly ColumnId?: number;
  readonly FieldDefault?: string | null;
  readonly FieldHeight?: number;
  readonly FieldLabel?: string | null;
  readonly FieldLeft?: number;
  readonly FieldTop?: number;
  readonly FieldType?: UDefFieldTypeEnum;
  readonly FieldWidth?: number;
  readonly FormatMask?: string | null;
  readonly HideLabel?: boolean;
  readonly IsIndexed?: boolean;
  readonly LabelHeight?: number;
  readonly LabelLeft?: number;
  readonly LabelTop?: number;
  readonly LabelWidth?: number;
  readonly LastVersionId?: number;
  readonly ListTableId?: number;
  readonly IsMandatory?: boolean;
  readonly Type?: UDefTypeEnum;
  readonly Page1LineNo?: number;
  readonly ProgId?: string | null;
  readonly IsReadOnly?: boolean;
  readonly ShortLabel?: string | null;
  readonly TabOrder?: number;
  readonly TextLength?: number;
  readonly Tooltip?: string | null;
  readonly UdefIdentity?: number;
  readonly UDListDefinitionId?: number;
  readonly Justification?: UdefJustificationEnum;
  readonly Version?: number;
  readonly TemplateVariableName?: string | null;
  readonly HasBeenPublished?: boolean;
  readonly MdoListName?: string | null;
}
export interface UserGroup extends Carrier {
  readonly Value?: string | null;
  readonly Tooltip?: string | null;
  readonly Id?: number;
  readonly Rank?: number;
  readonly Deleted?: boolean;
}
export interface UserInfo extends Carrier {
  readonly Deleted?: boolean;
  readonly UserInfoId?: number;
  readonly UserName?: string | null;
  readonly PersonId?: number;
  readonly Rank?: number;
  readonly Tooltip?: string | null;
  readonly UserGroupId?: number;
  readonly EjUserId?: number;
  readonly UserType?: UserTypeEnum;
  readonly GrantedLicenses?: readonly (string | null)[];
  readonly CanLogon?: boolean;
  readonly RoleName?: string | null;
  readonly RoleTooltip?: string | null;
  readonly UserGroupName?: string | null;
  readonly UserGroupTooltip?: string | null;
}
export interface UserPresenceStatus {
  readonly Status?: EjUserStatusEnum;
  readonly Message?: string | null;
}
export interface UserValidationResult extends Carrier {
  readonly Reason?: string | null;
  readonly Result?: boolean;
}
export interface UserWithLinks extends User {
  readonly _Links?: StringDictionary | null;
}
export interface UtmParameters extends Carrier {
  readonly UtmParametersId?: number;
  readonly CreatedContactId?: number;
  readonly CreatedPersonId?: number;
  readonly FormSubmissionId?: number;
  readonly FirstTouchSource?: string | null;
  readonly FirstTouchMedium?: string | null;
  readonly FirstTouchCampaign?: string | null;
  readonly FirstTouchTerm?: string | null;
  readonly FirstTouchContent?: string | null;
  readonly FirstTouchReferrerDomain?: string | null;
  readonly FirstTouchWhen?: NeutralDate;
  readonly Source?: string | null;
  readonly Medium?: string | null;
  readonly Campaign?: string | null;
  readonly Term?: string | null;
  readonly Content?: string | null;
  readonly ReferrerDomain?: string | null;
  readonly When?: NeutralDate;
  readonly Registered?: NeutralDate;
  readonly RegisteredAssociateId?: number;
  readonly Updated?: NeutralDate;
  readonly UpdatedAssociateId?: number;
  readonly UpdatedCount?: number;
}
export interface VersionInfo {
  readonly ExternalReference?: string | null;
  readonly DocumentId?: number;
  readonly VersionId?: string | null;
  readonly CheckedInDate?: NeutralDate;
  readonly CheckedInByName?: string | null;
  readonly CheckedInByAssociateId?: number;
  readonly Description?: string | null;
  readonly DisplayText?: string | null;
  readonly ExtraFields?: readonly (string | null)[];
}
export interface VideoMeetingReservation {
  readonly VideoMeetingId?: string | null;
  readonly VideoMeetingUrl?: string | null;
}
export interface VisibleFor extends Carrier {
  readonly VisibleId?: number;
  readonly Visibility?: VisibilityEnum;
  readonly DisplayValue?: string | null;
}
export interface WebAppUsage extends Carrier {
  readonly WebAppUsageId?: number;
  readonly AssocId?: number;
  readonly Timestamp?: NeutralDate;
  readonly ViewState?: string | null;
  readonly AggregateCount?: number;
  readonly AggregateBin?: number;
  readonly Version?: number;
}
export interface WebPanelEntity extends Carrier {
  readonly WebPanelId?: number;
  readonly Name?: string | null;
  readonly Tooltip?: string | null;
  readonly Deleted?: boolean;
  readonly Rank?: number;
  readonly UrlEncoding?: UrlEncodingEnum;
  readonly VisibleIn?: NavigationEnum;
  readonly OnCentral?: boolean;
  readonly OnSatellite?: boolean;
  readonly OnTravel?: boolean;
  readonly OnSalesMarketingWeb?: boolean;
  readonly OnSalesMarketingPocket?: boolean;
  readonly ShowInMenuBar?: boolean;
  readonly ShowInToolBar?: boolean;
  readonly ShowInAddressBar?: boolean;
  readonly ShowInStatusBar?: boolean;
  readonly WindowName?: string | null;
  readonly Url?: string | null;
  readonly ProgId?: string | null;
  readonly Icon?: number;
  readonly AlwaysReloadOnShow?: boolean;
  readonly NeverReloadOnCurrentChange?: boolean;
  readonly CustomObjectEntity?: string | null;
}
export interface Webhook {
  readonly WebhookId?: number;
  readonly Name?: string | null;
  readonly Events?: readonly (string | null)[];
  readonly TargetUrl?: string | null;
  readonly Secret?: string | null;
  readonly State?: WebhookStateEnum;
  readonly Type?: string | null;
  readonly Headers?: StringDictionary | null;
  readonly Properties?: StringObjectDictionary | null;
  readonly Registered?: NeutralDate;
  readonly RegisteredAssociate?: Associate | null;
  readonly Updated?: NeutralDate;
  readonly UpdatedAssociate?: Associate | null;
  readonly ErrorsEmail?: string | null;
  readonly ErrorEmails?: readonly (string | null)[];
  readonly ErrorAssociates?: readonly (MDOListItem | null)[];
  readonly Description?: string | null;
  readonly NotifyVia?: WebhookNotifyViaEnum;
  readonly NotifyWhen?: WebhookNotifyWhenEnum;
  readonly TotalCalls?: number;
  readonly TotalErrors?: number;
  readonly ConsecutiveErrors?: number;
  readonly LastError?: string | null;
}
export interface WebhookResult extends Carrier {
  readonly Success?: boolean;
  readonly Message?: string | null;
}
export interface WebhookWithLinks extends Webhook {
  readonly _Links?: StringDictionary | null;
}
export interface WindowPosSize extends Carrier {
  readonly OwnerWindow?: string | null;
  readonly PersonId?: number;
  readonly AssociateId?: number;
  readonly ExtraId?: number;
  readonly ExtraInfo?: string | null;
  readonly Height?: number;
  readonly LeftX?: number;
  readonly State?: ShowWindowStateEnum;
  readonly UpperY?: number;
  readonly Width?: number;
  readonly WindowPosSizeId?: number;
}
export interface WorkflowContentInfo extends Carrier {
  readonly WorkflowContentType?: WorkflowContentTypeEnum;
  readonly Id?: number;
  readonly Actions?: boolean;
}
export interface WorkflowEvent extends Carrier {
  readonly EventType?: WorkflowEventTypeEnum;
  readonly Attributes?: string | null;
}
export interface WorkflowEventResult extends Carrier {
  readonly EventType?: WorkflowEventTypeEnum;
  readonly Attributes?: string | null;
}
export interface WorkflowFilter extends Carrier {
  readonly RestrictionGroups?: readonly (ArchiveRestrictionGroup | null)[];
}
export interface WorkflowGoal extends Carrier {
  readonly WorkflowGoalId?: number;
  readonly WorkflowId?: number;
  readonly GoalType?: WorkflowGoalTypeEnum;
  readonly RestrictionGroups?: readonly (ArchiveRestrictionGroup | null)[];
}
export interface WorkflowStepAddToList extends WorkflowStepBase {
  readonly Selection?: number;
  readonly Project?: number;
}
export interface WorkflowStepBase {
  readonly WorkflowStepId?: number;
  readonly WorkflowId?: number;
  readonly StepType?: WorkflowStepTypeEnum;
  readonly Rank?: number;
}
export interface WorkflowStepCreateFollowUp extends WorkflowStepBase {
  readonly Title?: string | null;
  readonly FollowUpType?: number;
  readonly Project?: number;
  readonly Completed?: boolean;
  readonly ActionType?: WorkflowActionTypeEnum;
  readonly ActionTime?: number;
  readonly ActionTimeUnit?: WorkflowTimeWaitIntervalTypeEnum;
  readonly Duration?: number;
  readonly Availability?: FreeBusyEnum;
  readonly OwnerType?: WorkflowOwnerTypeEnum;
  readonly Agenda?: string | null;
  readonly Owner?: number;
}
export interface WorkflowStepCreateRequest extends WorkflowStepBase {
  readonly Title?: string | null;
  readonly RequestType?: number;
  readonly Category?: number;
  readonly Priority?: number;
  readonly TicketStatus?: number;
  readonly Message?: string | null;
  readonly Owner?: number;
}
export interface WorkflowStepCreateSale extends WorkflowStepBase {
  readonly Title?: string | null;
  readonly SaleType?: number;
  readonly Stage?: number;
  readonly Amount?: number;
  readonly Currency?: number;
  readonly Description?: string | null;
  readonly Project?: number;
  readonly ActionType?: WorkflowActionTypeEnum;
  readonly ActionTime?: number;
  readonly ActionTimeUnit?: WorkflowTimeWaitIntervalTypeEnum;
  readonly Date?: NeutralDate;
  readonly Owner?: number;
  readonly Source?: number;
}
export interface WorkflowStepDistributeToOwner extends WorkflowStepBase {
  readonly OnlyToUnassigned?: boolean;
  readonly Associates?: readonly (number)[];
  readonly UserGroups?: readonly (number)[];
  readonly DistributeQueue?: readonly (number)[];
  readonly DefaultAssociate?: number;
}
export interface WorkflowStepNotifyByEmail extends WorkflowStepBase {
  readonly To?: WorkflowNotifyEmailTypeEnum;
  readonly SpecificEmailAddresses?: readonly (string | null)[];
  readonly Subject?: string | null;
  readonly Text?: string | null;
}
export interface WorkflowStepNotifyBySMS extends WorkflowStepBase {
  readonly To?: WorkflowNotifySMSTypeEnum;
  readonly SpecificPhoneNumbers?: readonly (string | null)[];
  readonly From?: string | null;
  readonly Text?: string | null;
}
export interface WorkflowStepOptionBase {
  readonly OptionType?: WorkflowSplitOptionTypeEnum;
  readonly WorkflowStepOptionId?: number;
  readonly WorkflowStepId?: number;
  readonly WorkflowId?: number;
  readonly Name?: string | null;
  readonly Rank?: number;
  readonly Steps?: readonly (WorkflowStepBase | null)[];
}
export interface WorkflowStepOptionFormData extends WorkflowStepOptionBase {
  readonly FormId?: number;
  readonly RestrictionGroups?: readonly (ArchiveRestrictionGroup | null)[];
}
export interface WorkflowStepOptionFormSubmission extends WorkflowStepOptionBase {
  readonly FormId?: number;
}
export interface WorkflowStepOptionLinkClicked extends WorkflowStepOptionBase {
  readonly LinkId?: number;
}
export interface WorkflowStepOptionPersonData extends WorkflowStepOptionBase {
  readonly RestrictionGroups?: readonly (ArchiveRestrictionGroup | null)[];
}
export interface WorkflowStepOptionProjectMembership extends WorkflowStepOptionBase {
  readonly ProjectId?: number;
}
export interface WorkflowStepOptionSelectionMembership extends WorkflowStepOptionBase {
  readonly SelectionId?: number;
}
export interface WorkflowStepRemoveFromList extends WorkflowStepBase {
  readonly Selection?: number;
  readonly Project?: number;
}
export interface WorkflowStepRunScript extends WorkflowStepBase {
  readonly ScriptId?: number;
}
export interface WorkflowStepSendEmail extends WorkflowStepBase {
  readonly Subject?: string | null;
  readonly Attachments?: readonly (number)[];
  readonly ShipmentId?: number;
}
export interface WorkflowStepSendSMS extends WorkflowStepBase {
  readonly From?: string | null;
  readonly Text?: string | null;
  readonly Exit?: boolean;
}
export interface WorkflowStepSplit extends WorkflowStepBase {
  readonly SplitName?: string | null;
  readonly SplitOptionType?: WorkflowSplitOptionTypeEnum;
  readonly ShipmentId?: number;
  readonly Options?: readonly (WorkflowStepOptionBase | null)[];
  readonly ExitFlow?: boolean;
  readonly ExitToFlowId?: number;
  readonly ExitToSelectionId?: number;
}
export interface WorkflowStepUpdateParticipant extends WorkflowStepBase {
  readonly Description?: string | null;
  readonly FieldValuesPerson?: readonly (FieldValueInfo | null)[];
  readonly FieldValuesCompany?: readonly (FieldValueInfo | null)[];
}
export interface WorkflowStepWaitForAction extends WorkflowStepBase {
  readonly ExitFlow?: boolean;
  readonly ExitToFlowId?: number;
  readonly ExitToSelectionId?: number;
  readonly ActionTimeout?: number;
  readonly WaitForTimeout?: boolean;
  readonly TimeoutIntervalType?: WorkflowTimeWaitIntervalTypeEnum;
  readonly Actions?: readonly (WorkflowWaitForAction | null)[];
}
export interface WorkflowStepWaitForTime extends WorkflowStepBase {
  readonly TimeWaitAlgorithm?: WorkflowTimeWaitAlgorithmEnum;
  readonly NumIntervals?: number;
  readonly IntervalType?: WorkflowTimeWaitIntervalTypeEnum;
  readonly Until?: string | null;
}
export interface WorkflowTrigger extends Carrier {
  readonly WorkflowTriggerId?: number;
  readonly WorkflowId?: number;
  readonly TriggerType?: WorkflowTriggerTypeEnum;
  readonly RestrictionGroups?: readonly (ArchiveRestrictionGroup | null)[];
}
export interface WorkflowWaitForAction extends Carrier {
  readonly WorkflowWaitForActionId?: number;
  readonly WorkflowStepId?: number;
  readonly WorkflowId?: number;
  readonly Rank?: number;
  readonly ActionType?: WorkflowWaitForActionTypeEnum;
  readonly RestrictionGroups?: readonly (ArchiveRestrictionGroup | null)[];
}
export interface XsrfValue {
  readonly Value?: string | null;
  readonly LastUpdated?: NeutralDate;
}
