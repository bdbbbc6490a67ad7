package nl.leerkring.dev.host.web;

/** Every address of the stand-in itself, in one list. */
final class Rooms {
  private Rooms() {}

  static Desk desk(Site site, Frame frame, Mailbox mailbox) {
    Desk desk = new Desk(site, frame);
    Dashboard dashboard = new Dashboard(site, frame);
    desk.get("/", dashboard::show)
        .get("/dashboard.action", dashboard::show)
        .get("/dashboard", dashboard::show)
        .get("/login.action", new LoginPage(site, frame)::show)
        .get("/dosearchsite.action", new SearchPage(site, frame)::show)
        .under(Downloads.PREFIX, new Downloads(site, desk)::attachment)
        .under(RestApi.PREFIX, new RestApi(site)::answer);
    pages(desk, site, frame);
    administration(desk, site, frame);
    Outbox outbox = new Outbox(site, frame, desk, mailbox);
    return desk.get(Outbox.PATH, outbox::show).under(Outbox.PATH + "/", outbox::mail);
  }

  private static void pages(Desk desk, Site site, Frame frame) {
    PageView view = new PageView(site, frame, desk);
    PageEditor editor = new PageEditor(site, frame, desk);
    PageAbout about = new PageAbout(site, frame, desk);
    PageDeeds deeds = new PageDeeds(site, desk);
    BlogView blog = new BlogView(site, frame, desk);
    tools(desk, site, frame);
    desk.under("/display/", ask -> blog.byDay(ask, view::byTitle))
        .get("/pages/viewpage.action", ask -> blog.byId(ask, view::byId))
        .get(BlogView.LIST_PATH, blog::list)
        .get("/pages/editpage.action", editor::edit)
        .post("/pages/doeditpage.action", editor::saveEdit)
        .get("/pages/createpage.action", editor::create)
        .post("/pages/docreatepage.action", editor::saveNew)
        .get("/pages/viewpreviousversions.action", about::history)
        .post("/pages/doaddcomment.action", deeds::comment)
        .post("/pages/like.action", deeds::like)
        .post("/pages/addlabel.action", deeds::label);
  }

  private static void tools(Desk desk, Site site, Frame frame) {
    AttachmentsPage attachments = new AttachmentsPage(site, frame, desk);
    MovePage move = new MovePage(site, frame, desk);
    Restricting restricting = new Restricting(site, frame, desk);
    CopyPage copy = new CopyPage(site, frame, desk);
    PageSource source = new PageSource(site, desk);
    desk.get("/plugins/viewstorage/viewpagestorage.action", source::storage)
        .get("/plugins/viewsource/viewpagesrc.action", source::storage)
        .get("/spaces/flyingpdf/pdfpageexport.action", source::pdf)
        .get("/exportword", source::word)
        .get(AttachmentsPage.PATH, attachments::show)
        .post(AttachmentsPage.UPLOAD_PATH, attachments::upload)
        .get("/pages/restrictions.action", restricting::show)
        .post("/pages/dorestrictions.action", restricting::change)
        .get("/pages/movepage.action", move::askMove)
        .post("/pages/domovepage.action", move::move)
        .get("/pages/removepage.action", move::askRemove)
        .post("/pages/doremovepage.action", move::remove)
        .get("/pages/copypage.action", copy::ask)
        .post("/pages/docopypage.action", copy::copy);
  }

  private static void administration(Desk desk, Site site, Frame frame) {
    AdminPages pages = new AdminPages(site, frame, desk);
    JobsPage jobs = new JobsPage(site, frame, desk);
    desk.get("/admin", pages.forAdministrators(pages::overview))
        .get("/admin/", pages.forAdministrators(pages::overview))
        .get("/admin/console.action", pages.forAdministrators(pages::overview))
        .get("/admin/users", pages.forAdministrators(pages::users))
        .get("/admin/groups", pages.forAdministrators(pages::groups))
        .get("/admin/permissions", pages.forAdministrators(pages::permissions))
        .get("/admin/audit", pages.forAdministrators(pages::audit))
        .post("/admin/permissions/change", pages.forAdministrators(pages::changePermission))
        .get(JobsPage.PATH, pages.forAdministrators(jobs::show))
        .post(JobsPage.PATH + "/run", pages.forAdministrators(jobs::run));
  }
}
