// A form that its person has confirmed already.
document.forms[0].submit();
